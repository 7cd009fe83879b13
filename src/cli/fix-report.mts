// Tells what `jalons fix` mended, what was refused, and what is left.
import type { Finding } from '../core/check/finding';
import type { Fix } from '../core/check/offer-fixes';
import { repairs } from '../core/check/repairs';
import { renameFile } from '../core/check/repairs/rename-file';
import { type Edit, textsOf } from '../core/text/edit';
import { unifiedDiff } from '../core/text/unified-diff';
import type { EditOutcome } from '../session/vault';
import { printableFinding } from '../words/printable-finding';
import { type Call, printRows } from './command.mjs';

export interface FixReport {
  /** One for each note, as planned. */
  readonly edits: readonly Edit[];
  /** What these mend, as planned. */
  readonly fixed: readonly Fix[];
  /** What is still to be noticed once all that was not refused is written. */
  readonly left: readonly Finding[];
  readonly refused: readonly EditOutcome[];
  /** Whether nothing was to be written. */
  readonly dry: boolean;
}

/** Whose findings may be mended by another name for a file: links would have to follow, in notes and elsewhere. */
const renamed: readonly string[] = renameFile.checks;

function differenceOf(edit: Edit): string {
  const { before, after } = textsOf(edit);
  return unifiedDiff(edit.path, before, after);
}

/** Whether nothing of a repair was refused. */
function whole({ refused }: FixReport): (fix: Fix) => boolean {
  const lost = new Set(refused.map(({ edit }) => edit.path));
  return (fix) => fix.edits.every(({ path }) => !lost.has(path));
}

export function renderFix(call: Call, report: FixReport): string {
  const { edits, fixed, left, refused, dry } = report;
  const { command, kinds } = call.words.repairs;
  const kept = fixed.filter(whole(report));
  const counts = repairs.flatMap(({ id }) => {
    const count = kept.filter(({ repair }) => repair === id).length;
    return count === 0 ? [] : [command.kind(kinds[id].title, count)];
  });
  const done = (dry ? command.wouldDo : command.done)(kept.length, edits.length - refused.length);
  const why = refused.map(({ edit, refused: reason = 'failed' }) =>
    command.refused(edit.path, call.words.commandLine.refusals[reason]),
  );
  const stays = refused.length === 0 ? command.left : call.words.commandLine.fix.stays;
  const lines = [
    ...(dry ? edits.map((edit) => differenceOf(edit)) : []),
    edits.length === 0 ? command.nothing : done,
    ...counts,
    ...why,
    ...(left.length === 0 ? [] : [stays(left.length)]),
    ...(left.some(({ check }) => renamed.includes(check)) ? [call.words.commandLine.fix.rename] : []),
  ];
  return `${lines.join('\n')}\n`;
}

export function printableFix(call: Call, report: FixReport): string {
  const { edits, fixed, left, refused, dry } = report;
  const reasons = new Map(refused.map(({ edit, refused: reason }) => [edit.path, reason]));
  const isWhole = whole(report);
  return printRows({
    schema: 1,
    notes: edits.map((edit) => {
      const reason = reasons.get(edit.path);
      const written = !dry && reason === undefined;
      const why = reason === undefined ? {} : { refused: reason };
      return { path: edit.path, written, ...why, difference: differenceOf(edit) };
    }),
    repairs: fixed.map((fix) => {
      const { repair, finding, values } = fix;
      const message = call.words.repairs.kinds[repair].tell(values);
      const { check, path, line } = finding;
      return { repair, check, path, line, written: !dry && isWhole(fix), message, values };
    }),
    left: left.map((finding) => printableFinding(call.words, finding)),
  });
}
