// What holds of every way to mend a finding, those that the user chooses from among them.
import fc from 'fast-check';
import { expect } from 'vitest';
import { writeEd } from '../../../src/cli/fix-request.mjs';
import type { Finding } from '../../../src/core/check/finding';
import { type Fix, offerFixes } from '../../../src/core/check/offer-fixes';
import type { RepairSite } from '../../../src/core/check/repair';
import { pointMarkdownLink } from '../../../src/core/check/repairs/point-markdown-link';
import type { RepairId } from '../../../src/core/check/repairs';
import { checks } from '../../../src/core/check/checks';
import { runChecks } from '../../../src/core/check/run-checks';
import { buildGraph } from '../../../src/core/graph/build-graph';
import { readNote } from '../../../src/core/graph/read-note';
import { resolveName } from '../../../src/core/graph/resolve-name';
import { findLinks } from '../../../src/core/text/find-links';
import { type Edit, textsOf } from '../../../src/core/text/edit';
import { unifiedDiff } from '../../../src/core/text/unified-diff';
import { allPlants } from '../../vaults/plant-irregularities';
import { loaded, packs, statesOf, type Texts } from './sample-vault';
import { defaultSettings } from '../../../src/session/settings/settings';

interface Looked {
  readonly texts: Texts;
  readonly findings: readonly Finding[];
  readonly site: RepairSite;
}

function look(texts: Texts): Looked {
  const notes = [...texts].map(([path, text]) => readNote(path, text));
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const graph = buildGraph(notes);
  const findings = runChecks({ graph, packs: () => packs, projects: () => statesOf({ notes, texts }) });
  const site: RepairSite = {
    graph,
    note: (path) => byPath.get(path),
    text: (path) => texts.get(path),
    read: readNote,
    writeEd: (wanted) => {
      const made = writeEd(loaded, { notes, settings: defaultSettings }, wanted);
      return made === undefined || texts.has(made.path) ? undefined : made;
    },
  };
  return { texts, findings, site };
}

/** Line ends, a byte order mark, comments and blank lines that a repair has to leave as they are. */
const dress = fc.record({
  crlf: fc.boolean(),
  bom: fc.boolean(),
  comment: fc.boolean(),
  unended: fc.boolean(),
});

function dressed(
  text: string,
  { crlf, bom, comment, unended }: typeof dress extends fc.Arbitrary<infer T> ? T : never,
): string {
  let made = comment ? text.replace(/^---\n/u, '---\n# remarque : rien\n') : text;
  if (unended) made = made.trimEnd();
  if (crlf) made = made.replaceAll(/\r?\n/gu, '\r\n');
  return bom && text.startsWith('---\n') ? `\ufeff${made}` : made;
}

const grown = fc
  .array(fc.tuple(fc.constantFrom(...Object.keys(allPlants)), dress), { minLength: 1, maxLength: 5 })
  .map((picked): Texts => {
    const parts = picked.flatMap(([name, clothes], at) =>
      Object.entries(allPlants[name]?.(`n${String(at)}x`).notes ?? {}).map(
        ([path, text]) => [path, dressed(text, clothes)] as const,
      ),
    );
    return new Map(parts);
  });

/** Tries every offer for every finding of generated vaults, and of each plant by itself; gives the repairs that were offered. */
export function everyOfferHolds(numRuns: number): ReadonlySet<RepairId> {
  const seen = new Set<RepairId>();
  for (const make of Object.values(allPlants)) offersHold(new Map(Object.entries(make('n0x').notes)), seen);
  fc.assert(
    fc.property(grown, (texts) => {
      offersHold(texts, seen);
    }),
    { numRuns },
  );
  return seen;
}

function offersHold(texts: Texts, seen: Set<RepairId>): void {
  const before = look(texts);
  for (const finding of before.findings) {
    for (const fix of offerFixes(finding, before.site)) {
      seen.add(fix.repair);
      const after = look(applied(before, fix.edits));
      isRemoved(fix, before, after);
      addsNothing(fix, before, after);
      touchesItsPlaceAlone(fix, before);
      isMadeOnce(fix, after);
    }
  }
}

/** The finding is gone. */
function isRemoved({ repair, finding, edits }: Fix, before: Looked, after: Looked): void {
  const own = keyOf(finding, edits);
  const count = (findings: readonly Finding[]): number => findings.filter((each) => keyOf(each, edits) === own).length;
  if (count(after.findings) < count(before.findings)) return;
  throw new Error(`${repair} leaves ${own}\n${tellEdits(edits)}`);
}

/** Of each check in each note, no more is told than before, and less where it was mended. */
function addsNothing(fix: Fix, before: Looked, after: Looked): void {
  const { repair, finding, edits } = fix;
  const known = countsOf(before.findings, edits);
  const place = placeOf(finding, edits);
  known.set(place, (known.get(place) ?? 0) - 1);
  const made = new Set(edits.flatMap((edit) => (edit.kind === 'create' ? [edit.path] : [])));
  for (const [where, count] of countsOf(after.findings, edits)) {
    const [check = '', path = ''] = where.split('\n');
    // What a new note says of others is its own.
    if (count <= (known.get(where) ?? 0) || made.has(path) || isRevealed(fix, check)) continue;
    throw new Error(`${repair} of ${finding.check} adds ${check} ${path}\n${tellEdits(edits)}`);
  }
}

/**
 * What a repair brings to light, and does not add: it was so before, and nobody could see it.
 * - A relation to a name that led nowhere, or to several notes, could not be judged: led to its note, it is one-sided, double, contrary to another, or
 *   a loop. Led there by an alias, a code or another spelling, a name that was told as missing is told as one that other plugins do not follow.
 * - A property that could not be read says what it says.
 * - A relation that the user mirrors although the text links to the parent, or the table names other EDs: never made by itself.
 */
function isRevealed({ repair, finding, sure }: Fix, check: string): boolean {
  const ofRelation = checks.find(({ id }) => id === check)?.family === 'graph';
  if (finding.check === 'missing-name' || finding.check === 'ambiguous-name')
    return (
      ofRelation ||
      check === 'relation-outside-method' ||
      (['add-alias', 'create-ed', 'rename-file'].includes(repair) && check === 'repaired-name')
    );
  if (repair === 'fix-key' || repair === 'fix-lines') return ofRelation;
  return repair === 'mirror-relation' && !sure && ['parent-also-linked', 'table-block-disagreement'].includes(check);
}

/** Nothing but the lines of the finding changes, and of a line nothing but the name. */
function touchesItsPlaceAlone({ repair, finding, edits }: Fix, before: Looked): void {
  for (const edit of edits) {
    if (edit.kind !== 'rewrite') continue;
    expect(edit.before).toBe(before.texts.get(edit.path));
    const { removed, added } = linesOf(edit.before, edit.after);
    const lines = [...removed.keys()];
    if (repair === 'add-alias' || repair === 'mirror-relation') {
      expect([edit.path, lines.length]).toEqual([edit.path, Math.min(lines.length, 1)]);
      expect(added.length).toBeLessThanOrEqual(5);
    } else if (repair === 'fix-key') {
      const told = readNote(edit.path, edit.before).problems.map(({ line }) => line);
      expect(told).toEqual(expect.arrayContaining(lines));
      expect(added).toHaveLength(lines.length);
    } else if (repair === 'fix-lines') {
      expect(added).toHaveLength(lines.length);
    } else if (repair === 'set-code') {
      expect(added).toHaveLength(lines.length);
      for (const line of [...removed.values(), ...added]) expect(line).toMatch(/^(?:code|titre|title):/u);
    } else {
      expect(lines).toEqual([finding.line]);
      isAround(String(finding.values['name']), removed.get(finding.line) ?? '', added);
    }
  }
}

/** What stands before the name and behind it stays; quotes around it, and a blank before them, may come and go. */
function isAround(name: string, line: string, added: readonly string[]): void {
  const text = name.replaceAll('"', '\\"');
  const [from, to] = [line.indexOf(text), line.lastIndexOf(text) + text.length];
  if (from < 0) return;
  const [first = '', last = ''] = [added[0], added.at(-1)];
  expect(first.startsWith(line.slice(0, Math.max(0, from - 2)))).toBe(true);
  expect(last.endsWith(line.slice(to + 1))).toBe(true);
}

/** What was noticed before is not mended again. */
function isMadeOnce({ repair, finding }: Fix, after: Looked): void {
  const again = offerFixes(finding, after.site).filter((fix) => fix.repair === repair);
  if (again.length > 0)
    throw new Error(
      `${repair} of ${finding.check} is made twice\n${again.map((fix) => tellEdits(fix.edits)).join('')}`,
    );
}

/** The vault once the edits are made; where a file gets another name, Obsidian's links follow. */
function applied({ texts, site }: Looked, edits: readonly Edit[]): Texts {
  const next = new Map(texts);
  for (const edit of edits) {
    if (edit.kind === 'create') next.set(edit.path, edit.text);
    if (edit.kind === 'rewrite') next.set(edit.path, edit.after);
    if (edit.kind !== 'rename') continue;
    const id = site.note(edit.path)?.id;
    for (const [path, text] of texts) next.set(path, followed(text, path, site, id, nameOf(edit.to)));
    next.set(edit.to, next.get(edit.path) ?? '');
    next.delete(edit.path);
  }
  return next;
}

function followed(text: string, path: string, { graph }: RepairSite, id: string | undefined, name: string): string {
  let made = text;
  for (const { raw, start, end, target } of [...findLinks(text)].reverse()) {
    const found = resolveName(graph, target, path, 'wiki');
    if (found.match === 'exact' && found.id === id)
      made = made.slice(0, start) + ledTo(raw, target, name) + made.slice(end);
  }
  return made;
}

/** Its folder stays, and so does how it is written. */
function ledTo(raw: string, target: string, name: string): string {
  const to = target.slice(0, target.lastIndexOf('/') + 1) + name;
  return raw.includes('[[') ? raw.replace(target, to) : pointMarkdownLink(raw, to);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, '');
}

/** Under the name that a file is given, so that what is told of it before and after is one. */
function renamed(text: string, edits: readonly Edit[]): string {
  let made = text;
  for (const edit of edits)
    if (edit.kind === 'rename')
      made = made.replaceAll(edit.path, edit.to).replaceAll(nameOf(edit.path), nameOf(edit.to));
  return made;
}

function placeOf({ check, path }: Finding, edits: readonly Edit[]): string {
  return renamed(`${check}\n${path}`, edits);
}

/** Lines may move, and so may the nearest names. */
function keyOf(finding: Finding, edits: readonly Edit[]): string {
  const said = Object.entries(finding.values).filter(([key]) => !['candidates', 'first', 'declared'].includes(key));
  return renamed(`${placeOf(finding, [])} ${JSON.stringify(said)}`, edits);
}

function countsOf(findings: readonly Finding[], edits: readonly Edit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(placeOf(finding, edits), (counts.get(placeOf(finding, edits)) ?? 0) + 1);
  return counts;
}

/** By number of line, what is taken out; and what is put in. */
function linesOf(
  before: string,
  after: string,
): { readonly removed: ReadonlyMap<number, string>; readonly added: readonly string[] } {
  const removed = new Map<number, string>();
  const added: string[] = [];
  let line = 0;
  for (const text of unifiedDiff('n', before, after, 0).split('\n').slice(2)) {
    const hunk = /^@@ -(\d+)/u.exec(text)?.[1];
    if (hunk !== undefined) line = Number(hunk);
    else if (text.startsWith('-')) removed.set(line++, text.slice(1));
    else if (text.startsWith('+')) added.push(text.slice(1));
  }
  return { removed, added };
}

function tellEdits(edits: readonly Edit[]): string {
  return edits
    .map((edit) =>
      edit.kind === 'rename'
        ? `${edit.path} -> ${edit.to}\n`
        : unifiedDiff(edit.path, textsOf(edit).before, textsOf(edit).after, 2),
    )
    .join('');
}
