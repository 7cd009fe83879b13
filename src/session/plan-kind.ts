// Works out the repair of every finding of one kind, note by note, without writing anything.
import type { Finding } from '../core/check/finding';
import type { Edit } from '../core/text/edit';
import type { Progress } from './desk';
import { RepairBench } from './repair-bench';
import type { Session } from './session';
import { compareTexts } from '../core/text/compare-texts';

export interface KindPlan {
  readonly edits: readonly Edit[];
  /** By note: how many findings its edit mends. */
  readonly mended: ReadonlyMap<string, number>;
  /** Findings that the user has to choose for. */
  readonly toChoose: number;
  /** Findings that nothing mends any more: the note holds something else by now. */
  readonly gone: number;
}

/** From the last line of each note up, so that no line moves before its turn. Undefined when it was stopped. */
export async function planKind(
  session: Session,
  findings: readonly Finding[],
  progress: Progress,
): Promise<KindPlan | undefined> {
  const bench = new RepairBench(session);
  const mended = new Map<string, number>();
  let [toChoose, gone] = [0, 0];
  const sorted = [...findings].sort((a, b) => compareTexts(a.path, b.path) || b.line - a.line);
  for (const [at, finding] of sorted.entries()) {
    if (!(await progress.step(at, sorted.length))) return undefined;
    const fixes = await bench.offer(finding);
    const [fix, another] = fixes.filter(({ sure }) => sure);
    if (fix !== undefined && another === undefined && bench.take(fix))
      for (const { path } of fix.edits) mended.set(path, (mended.get(path) ?? 0) + 1);
    else if (fixes.length === 0) gone += 1;
    else toChoose += 1;
  }
  return { edits: bench.edits(), mended, toChoose, gone };
}
