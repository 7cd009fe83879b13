// Mends one finding, in the way that the user chooses where there are several, once the difference was seen.
import type { Fix } from '../../core/check/offer-fixes';
import { unifiedDiff } from '../../core/text/unified-diff';
import { carryOut } from '../carry-out';
import { keepInStep } from '../keep-in-step';
import { RepairBench } from '../repair-bench';
import type { Session } from '../session';
import type { Action } from './action';

export const repairFinding: Action = {
  id: 'repair-finding',
  icon: 'wrench',
  title: (words) => words.findingsView.actions.repair,
  can: (_, { finding }) => finding !== undefined,
  async run(session, { finding, fix, choose }) {
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
    if (wanted !== undefined) await applyFix(session, wanted);
  },
};

/** Shows the difference, and writes it when it is wanted. */
async function applyFix(session: Session, fix: Fix): Promise<void> {
  const { desk } = session;
  const edits = keepInStep(session, fix.edits);
  const { title, tell } = desk.words.repairs.kinds[fix.repair];
  if (await desk.preview({ title, edits, remarks: [] })) await writeFix(session, fix, edits, tell(fix.values));
}

async function writeFix(session: Session, fix: Fix, edits: Fix['edits'], label: string): Promise<void> {
  await carryOut(session, edits, label);
}

async function chooseFix({ desk }: Session, fixes: readonly Fix[]): Promise<Fix | undefined> {
  const { kinds } = desk.words.repairs;
  const items = fixes.map(({ repair, values, edits }, at) => ({
    key: String(at),
    title: kinds[repair].tell(values),
    note: edits.map(addedLine).join(' · '),
  }));
  const key = await desk.chooseOne({ prompt: desk.words.findingsView.whichRepair, items });
  return key === undefined ? undefined : fixes[Number(key)];
}

/** What an edit writes, in short: candidates may bear one name in two folders. */
function addedLine(edit: Fix['edits'][number]): string {
  if (edit.kind !== 'rewrite') return edit.path;
  const lines = unifiedDiff(edit.path, edit.before, edit.after, 0).split('\n');
  return `${edit.path}\u00a0: ${(lines.find((line) => /^\+(?!\+\+ )/u.test(line)) ?? '').slice(1).trim()}`;
}
