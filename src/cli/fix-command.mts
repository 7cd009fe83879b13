// `jalons fix <folder>`: mends what can be mended without guessing, each note whole or not at all.
import { planRepairs, type RepairPlan } from '../core/check/plan-repairs';
import { repairs } from '../core/check/repairs';
import { renameFile } from '../core/check/repairs/rename-file';
import { buildGraph } from '../core/graph/build-graph';
import { unifiedDiff } from '../core/text/unified-diff';
import { type Edit, textsOf } from '../core/text/edit';
import { applyEdits } from '../session/apply-edits';
import { flatNamesOf, withFlatLinks } from '../session/keep-in-step';
import type { EditOutcome } from '../session/vault';
import { printableFinding } from '../words/printable-finding';
import { readCheckOption } from './check-option.mjs';
import { type Call, type Command, type Outcome, printRows, wrongUse } from './command.mjs';
import { openFolderVault } from './folder-vault.mjs';
import { openRepairs } from './fix-request.mjs';
import { withVault } from './open-vault.mjs';
import { readSettings } from './read-settings.mjs';
import type { ReadVault } from './read-vault.mjs';

export const fixCommand: Command = {
  name: 'fix',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.repairs.command.summary,
  options: [
    { name: 'check', takesValue: true, summary: (words) => words.repairs.command.check },
    { name: 'dry-run', takesValue: false, summary: (words) => words.repairs.command.dryRun },
  ],
  run: (call) => withVault(call, (vault) => fix(call, vault)),
};

async function fix(call: Call, vault: ReadVault): Promise<Outcome> {
  const wanted = readWanted(call);
  if (wanted !== undefined && 'exit' in wanted) return wanted;
  const planned = planRepairs({ ...openRepairs(vault), ...(wanted === undefined ? {} : { checks: wanted.checks }) });
  const plan = { ...planned, edits: followed(vault, planned.edits) };
  const dry = call.options['dry-run'] !== undefined;
  const outcomes = dry ? [] : (await applyEdits(openFolderVault(vault.root), plan.edits)).outcomes;
  const text = call.json ? printable(call, plan, outcomes, dry) : rendered(call, plan, outcomes, dry);
  return { exit: refusedOf(outcomes).length === 0 ? 0 : 1, text };
}

/** With the flat links that go along, where the vault's settings keep these in step. */
function followed({ root, notes }: ReadVault, edits: readonly Edit[]): readonly Edit[] {
  const { settings } = readSettings(root);
  return settings?.shareRelations === true ? withFlatLinks(edits, buildGraph(notes), flatNamesOf(settings)) : edits;
}

/** The checks asked for; undefined when none is named. */
function readWanted(call: Call): { readonly checks: readonly string[] } | Outcome | undefined {
  const { command } = call.words.repairs;
  const ids = readCheckOption(call);
  if (ids === undefined || 'exit' in ids) return ids;
  const mended = [...new Set(repairs.flatMap((repair): readonly string[] => repair.checks))].sort();
  const unmended = ids.find((id) => !mended.includes(id));
  return unmended === undefined ? { checks: ids } : wrongUse(command.notRepaired(unmended, mended.join(', ')));
}

/** Whose findings may be mended by another name for a file: links would have to follow, in notes and elsewhere. */
const renamed: readonly string[] = renameFile.checks;

function differenceOf(edit: Edit): string {
  const { before, after } = textsOf(edit);
  return unifiedDiff(edit.path, before, after);
}

function refusedOf(outcomes: readonly EditOutcome[]): readonly EditOutcome[] {
  return outcomes.filter(({ refused }) => refused !== undefined);
}

function rendered(
  call: Call,
  { edits, fixed, left }: RepairPlan,
  outcomes: readonly EditOutcome[],
  dry: boolean,
): string {
  const { command, kinds } = call.words.repairs;
  const refused = refusedOf(outcomes);
  const lost = new Set(refused.map(({ edit }) => edit.path));
  const kept = fixed.filter((fix) => fix.edits.every(({ path }) => !lost.has(path)));
  const counts = repairs.flatMap(({ id }) => {
    const count = kept.filter(({ repair }) => repair === id).length;
    return count === 0 ? [] : [command.kind(kinds[id].title, count)];
  });
  const notes = edits.length - refused.length;
  const done = (dry ? command.wouldDo : command.done)(kept.length, notes);
  const why = refused.map(({ edit, refused: reason = 'failed' }) =>
    command.refused(edit.path, call.words.commandLine.refusals[reason]),
  );
  const lines = [
    ...(dry ? edits.map((edit) => differenceOf(edit)) : []),
    edits.length === 0 ? command.nothing : done,
    ...counts,
    ...why,
    ...(left.length === 0 ? [] : [command.left(left.length)]),
    ...(left.some(({ check }) => renamed.includes(check)) ? [call.words.commandLine.fix.rename] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function printable(
  call: Call,
  { edits, fixed, left }: RepairPlan,
  outcomes: readonly EditOutcome[],
  dry: boolean,
): string {
  const refused = new Map(refusedOf(outcomes).map(({ edit, refused: reason }) => [edit.path, reason]));
  return printRows({
    schema: 1,
    notes: edits.map((edit) => {
      const reason = refused.get(edit.path);
      const written = !dry && reason === undefined;
      return {
        path: edit.path,
        written,
        ...(reason === undefined ? {} : { refused: reason }),
        difference: differenceOf(edit),
      };
    }),
    repairs: fixed.map(({ repair, finding, values }) => {
      const message = call.words.repairs.kinds[repair].tell(values);
      return { repair, check: finding.check, path: finding.path, line: finding.line, message, values };
    }),
    left: left.map((finding) => printableFinding(call.words, finding)),
  });
}
