// Mends one finding, in the way that the user chooses where there are several, once the difference was seen.
import type { Fix } from '../../core/check/offer-fixes';
import type { Edit } from '../../core/text/edit';
import { findChangedLines } from '../../core/text/changed-lines';
import { splitLines } from '../../core/text/unified-diff';
import { noteName } from '../../core/text/note-name';
import { carryOut, propose } from '../carry-out';
import { chooseAmong } from '../choose-among';
import { keepInStep } from '../keep-in-step';
import { RepairBench } from '../repair-bench';
import type { Session } from '../session';
import type { Action } from './action';

export const repairFinding: Action = {
  id: 'repair-finding',
  icon: 'wrench',
  can: (_, { finding }) => finding !== undefined,
  async run(session, { finding, fix, choose, seen }) {
    if (finding === undefined) return;
    const { desk } = session;
    const offered = fix === undefined ? await new RepairBench(session).offer(finding) : [fix];
    const [first] = offered;
    if (first === undefined) {
      desk.tell(desk.words.findingsView.noRepair);
      return;
    }
    const alone = offered.length === 1 || (first.sure && choose !== true);
    const wanted = alone ? first : await chooseFix(session, offered);
    if (wanted === undefined) return;
    const { edits } = wanted;
    const { title, done } = desk.words.repairs.kinds[wanted.repair];
    const label = desk.words.findingsView.done(done, noteName(edits[0]?.path ?? ''));
    await (seen === true
      ? carryOut(session, keepInStep(session, edits), label)
      : propose(session, title, edits, label));
  },
};

function chooseFix({ desk }: Session, fixes: readonly Fix[]): Promise<Fix | undefined> {
  const { kinds } = desk.words.repairs;
  return chooseAmong(desk, desk.words.findingsView.whichRepair, fixes, (fix) => ({
    key: String(fixes.indexOf(fix)),
    title: kinds[fix.repair].tell(fix.values),
    note: fix.edits.map(writtenLine).join(' · '),
  }));
}

/** The line that an edit writes: two candidates may bear one name in two folders. */
export function writtenLine(edit: Edit): string {
  if (edit.kind === 'rename') return edit.to;
  if (edit.kind !== 'rewrite') return edit.path;
  const lines = splitLines(edit.after);
  const { added } = findChangedLines(splitLines(edit.before), lines);
  return lines.find((_, at) => added.has(at))?.trim() ?? '';
}
