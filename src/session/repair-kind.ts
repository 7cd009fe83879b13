// Mends every finding of one kind: worked out note by note, chosen by the user, written as one operation that can be stopped and taken back.
import type { Finding } from '../core/check/finding';
import type { Edit } from '../core/text/edit';
import { applyEdits } from './apply-edits';
import { announce } from './carry-out';
import type { Progress } from './desk';
import { RepairBench } from './repair-bench';
import type { Session } from './session';
import type { EditOutcome } from './vault';

export interface KindPlan {
  readonly edits: readonly Edit[];
  /** How many findings each note is rid of. */
  readonly mended: ReadonlyMap<string, number>;
  /** Findings that nothing mends for sure: where several ways stand, and where none does any more. */
  readonly toChoose: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** Nothing is written. From the last line of each note up, so that no line moves before its turn. Undefined when it was stopped. */
export async function planKind(
  session: Session,
  findings: readonly Finding[],
  progress: Progress,
): Promise<KindPlan | undefined> {
  const bench = new RepairBench(session);
  const mended = new Map<string, number>();
  const toChoose: Finding[] = [];
  const gone: Finding[] = [];
  const sorted = [...findings].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : b.line - a.line));
  for (const [at, finding] of sorted.entries()) {
    if (!(await progress.step(at, sorted.length))) return undefined;
    const fixes = await bench.offer(finding);
    const [fix, another] = fixes.filter(({ sure }) => sure);
    if (fix === undefined || another !== undefined) (fixes.length === 0 ? gone : toChoose).push(finding);
    else if (bench.take(fix)) for (const { path } of fix.edits) mended.set(path, (mended.get(path) ?? 0) + 1);
    else gone.push(finding);
  }
  return { edits: bench.edits(), mended, toChoose, gone };
}

export interface KindReport extends Omit<KindPlan, 'edits'> {
  readonly outcomes: readonly EditOutcome[];
  /** Notes that were not come to when the user stopped, or that were not chosen. */
  readonly left: readonly string[];
}

/** Writes the chosen edits, note by note: each is whole, before or after. What was written is one operation, to be taken back as one. */
export async function writeKind(
  session: Session,
  plan: KindPlan,
  chosen: readonly Edit[],
  label: string,
  progress: Progress,
): Promise<KindReport> {
  const outcomes: EditOutcome[] = [];
  for (const [at, edit] of chosen.entries()) {
    if (!(await progress.step(at, chosen.length))) break;
    outcomes.push(...(await applyEdits(session.vault, [edit])).outcomes);
  }
  progress.end();
  const reached = new Set(outcomes.map(({ edit }) => edit.path));
  const left = plan.edits.map(({ path }) => path).filter((path) => !reached.has(path));
  const report = { ...plan, outcomes, left };
  const written = outcomes.filter(({ refused }) => refused === undefined);
  // What was refused is told note by note in the report.
  announce(session, { done: written.map(({ edit }) => edit), outcomes: written }, label, tellReport(session, report));
  return report;
}

/** A line for each reason why something stays, with the first notes that it concerns. */
function tellReport(session: Session, { outcomes, left, toChoose, gone }: KindReport): readonly string[] {
  const { findingsView, insert } = session.desk.words;
  const refused = new Map<string, string[]>();
  for (const { edit, refused: why } of outcomes)
    if (why !== undefined) refused.set(insert.refusals[why], [...(refused.get(insert.refusals[why]) ?? []), edit.path]);
  return [
    ...[...refused].map(([why, paths]) => findingsView.report.refused(paths, why)),
    ...(left.length === 0 ? [] : [findingsView.report.left(left.length)]),
    ...(toChoose.length === 0 ? [] : [findingsView.report.toChoose(toChoose.length)]),
    ...(gone.length === 0 ? [] : [findingsView.report.gone(gone.length)]),
  ];
}
