// `jalons fix <folder>`: mends what can be mended without guessing, each note whole or not at all.
import type { Finding } from '../core/check/finding';
import { findRepairable, planRepairs } from '../core/check/plan-repairs';
import { repairs } from '../core/check/repairs';
import { applyEdits } from '../session/apply-edits';
import { readCheckOption } from './check-option.mjs';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { openFolderVault } from './folder-vault.mjs';
import { printableFix, renderFix } from './fix-report.mjs';
import { openRepairs } from './fix-request.mjs';
import { keepFolderInStep } from './keep-folder-in-step.mjs';
import { withVault } from './open-vault.mjs';
import { type ReadVault, readVault } from './read-vault.mjs';

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
  const plan = planRepairs({ ...openRepairs(vault), ...wanted });
  const edits = keepFolderInStep(vault, plan.edits);
  const dry = call.options['dry-run'] !== undefined;
  const outcomes = dry ? [] : (await applyEdits(openFolderVault(vault.root), edits)).outcomes;
  const refused = outcomes.filter((outcome) => outcome.refused !== undefined);
  const left = refused.length === 0 ? plan.left : findLeft(call, vault, wanted, plan.left);
  const report = { edits, fixed: plan.fixed, left, refused, dry };
  const text = (call.json ? printableFix : renderFix)(call, report);
  const unread = vault.findings.map(({ path }) => path).join(', ');
  const aside = unread === '' || edits.length === 0 ? {} : { aside: `${call.words.commandLine.fix.unread(unread)}\n` };
  return { exit: refused.length === 0 ? 0 : 1, text, ...aside };
}

/** What the notes say by now: those that were refused as they are, whoever changed them. `planned`: for a vault that is gone. */
function findLeft(
  { options }: Call,
  { root }: ReadVault,
  wanted: { readonly checks: readonly string[] } | undefined,
  planned: readonly Finding[],
): readonly Finding[] {
  const vault = readVault(root, options['config']);
  return 'problem' in vault ? planned : findRepairable({ ...openRepairs(vault), ...wanted });
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
