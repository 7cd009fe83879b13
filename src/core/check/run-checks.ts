// Runs checks over a vault and gives what they noticed, in the order of the notes.
import type { Check, CheckedVault, IndexedVault } from './check';
import { checks as shelf } from './checks';
import type { Finding, Severity } from './finding';
import { nodesById } from './node-names';
import { readIgnored } from './read-ignored';
import { readMethod } from './read-method';

export interface CheckOptions {
  /** By id of check: how grave it is in this vault, or that it is not asked for. Unknown ids count for nothing. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** All of the shelf when absent. */
  readonly checks?: readonly Check[];
}

/** Findings sorted by path, line and check: the same vault always gives the same list. What a note opts out of is left out. */
export function runChecks(vault: CheckedVault, options: CheckOptions = {}): readonly Finding[] {
  const indexed = indexVault(vault);
  const ignored = readAllIgnored(indexed);
  const byPath = new Map<string, Finding[]>();
  for (const check of options.checks ?? shelf) {
    const { id, severity: usual } = check;
    const severity = settingOf(options, id) ?? usual;
    if (severity === 'off') continue;
    for (const { path, line, values } of check.notice(indexed)) {
      if (ignored.get(path)?.has(id) === true) continue;
      const finding = { check: id, severity, path, line, values };
      const known = byPath.get(path);
      if (known === undefined) byPath.set(path, [finding]);
      else known.push(finding);
    }
  }
  return [...byPath.keys()].sort().flatMap((path) => byPath.get(path)?.sort(compareFindings) ?? []);
}

function indexVault(vault: CheckedVault): IndexedVault {
  return {
    ...vault,
    nodes: nodesById(vault.data),
    byPath: new Map(vault.notes.map((note) => [note.path, note])),
    method: readMethod(vault.packs ?? []),
    checkIds: new Set(shelf.map(({ id }) => id)),
  };
}

function settingOf({ severities }: CheckOptions, id: string): Severity | 'off' | undefined {
  return severities !== undefined && Object.hasOwn(severities, id) ? severities[id] : undefined;
}

/** By path, only for notes that opt out of something. */
function readAllIgnored({ notes }: CheckedVault): ReadonlyMap<string, ReadonlySet<string>> {
  const ignored = new Map<string, ReadonlySet<string>>();
  for (const { path, properties } of notes) {
    const wishes = readIgnored(properties);
    if (wishes.length > 0) ignored.set(path, new Set(wishes.map(({ check }) => check)));
  }
  return ignored;
}

/** Of one note. */
function compareFindings(a: Finding, b: Finding): number {
  return a.line - b.line || compare(a.check, b.check) || compareValues(a, b);
}

/** Only for two findings of one check at one place. */
function compareValues(a: Finding, b: Finding): number {
  return compare(Object.values(a.values).join('\n'), Object.values(b.values).join('\n'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
