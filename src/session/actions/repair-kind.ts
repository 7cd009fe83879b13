// Mends all findings of one kind at once: worked out with progress, shown note by note to choose from, written as one operation.
import { repairs } from '../../core/check/repairs';
import type { Edit } from '../../core/text/edit';
import { headFindings } from '../../words/tell-finding';
import { keepInStep } from '../keep-in-step';
import { planKind, type KindPlan } from '../plan-kind';
import type { Session } from '../session';
import { proposeMany } from '../propose-many';
import type { Action } from './action';

export const repairKind: Action = {
  id: 'repair-kind',
  icon: 'list-checks',
  async run(session, target) {
    const { desk, findings } = session;
    const words = desk.words.findingsView;
    const check = target.check ?? (await chooseKind(session));
    if (check === undefined) return;
    const title = headFindings(desk.words, check);
    const wanted = (target.among ?? findings.all()).filter((each) => each.check === check);
    const progress = desk.progress(words.planning(title));
    const plan = await planKind(session, wanted, progress);
    progress.end();
    if (plan === undefined) return;
    if (plan.edits.length === 0) {
      desk.tell(words.nothingSure(plan.toChoose, plan.gone));
      return;
    }
    const edits = keepInStep(session, plan.edits);
    const stays = [
      ...(plan.toChoose === 0 ? [] : [words.report.toChoose(plan.toChoose)]),
      ...(plan.gone === 0 ? [] : [words.report.gone(plan.gone)]),
    ];
    const preview = { title: words.preview(title, count(plan, edits)), edits, remarks: stays };
    const label = (written: readonly Edit[]): string => words.repaired(count(plan, written), written.length);
    await proposeMany(session, preview, label, words.writing(title), stays);
  },
};

/** How many findings these edits mend. */
function count({ mended }: KindPlan, edits: readonly Edit[]): number {
  return edits.reduce((sum, { path }) => sum + (mended.get(path) ?? 0), 0);
}

async function chooseKind({ desk, findings }: Session): Promise<string | undefined> {
  const counts = new Map<string, number>();
  for (const { check } of findings.all()) if (isMended(check)) counts.set(check, (counts.get(check) ?? 0) + 1);
  const words = desk.words.findingsView;
  if (counts.size === 0) {
    desk.tell(words.nothingSure(0, 0));
    return undefined;
  }
  const items = [...counts].map(([key, many]) => ({
    key,
    title: headFindings(desk.words, key),
    note: words.count(many),
  }));
  return desk.chooseOne({ prompt: words.whichKind, items });
}

/** Whether something mends the findings of a check. */
export function isMended(check: string): boolean {
  return repairs.some((repair): boolean => {
    const wanted: readonly string[] = repair.checks;
    return wanted.includes(check);
  });
}
