// Mends all findings of one kind at once: worked out with progress, shown note by note to choose from, written as one operation.
import { repairs } from '../../core/check/repairs';
import { keepInStep } from '../keep-in-step';
import { planKind, writeKind } from '../repair-kind';
import { headFindings } from '../../words/tell-finding';
import type { Action } from './action';

export const repairKind: Action = {
  id: 'repair-kind',
  icon: 'list-checks',
  title: (words) => words.findingsView.actions.repairAll,
  can: ({ findings }, { check }) => check !== undefined || findings.all().some((each) => isMended(each.check)),
  async run(session, target) {
    const { desk, findings } = session;
    const words = desk.words.findingsView;
    const counts = new Map<string, number>();
    for (const { check } of findings.all()) counts.set(check, (counts.get(check) ?? 0) + 1);
    const kinds = [...counts].filter(([check]) => isMended(check));
    const title = (check: string): string => headFindings(desk.words, check);
    const items = kinds.map(([key, count]) => ({ key, title: title(key), note: words.count(count) }));
    const check = target.check ?? (await desk.chooseOne({ prompt: words.whichKind, items }));
    if (check === undefined) return;
    const wanted = findings.all().filter((each) => each.check === check);
    const progress = desk.progress(words.planning(title(check)));
    const plan = await planKind(session, wanted, progress);
    progress.end();
    if (plan === undefined) return;
    if (plan.edits.length === 0) {
      desk.tell(words.nothingSure(plan.toChoose.length));
      return;
    }
    const edits = keepInStep(session, plan.edits);
    const remarks = plan.toChoose.length === 0 ? [] : [words.report.toChoose(plan.toChoose.length)];
    const chosen = await desk.previewEach({ title: `${title(check)}\u00a0: ${words.repairs(count(plan.mended))}`, edits, remarks });
    if (chosen === undefined || chosen.length === 0) return;
    const mended = count(new Map([...plan.mended].filter(([path]) => chosen.some((edit) => edit.path === path))));
    const label = words.repaired(mended, chosen.length);
    await writeKind(session, { ...plan, edits }, chosen, label, desk.progress(words.writing(title(check))));
  },
};

function count(mended: ReadonlyMap<string, number>): number {
  return [...mended.values()].reduce((sum, each) => sum + each, 0);
}

/** Whether something mends the findings of a check. */
export function isMended(check: string): boolean {
  return repairs.some((repair) => ([...repair.checks] as readonly string[]).includes(check));
}
