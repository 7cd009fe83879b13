// How far a document is shown to be: its status, unless one of its sources changed since it was reviewed.
import type { Evidence } from '../../core/project/evidence';
import type { EdStanding, StepStanding } from '../../core/project/standing';
import type { Status } from '../../core/project/status';

export type Shown = Status | 'stale';

/** In the order in which a bar shows them. */
export const shownStatuses: readonly Shown[] = [
  'validated',
  'stale',
  'to-validate',
  'in-progress',
  'draft',
  'absent',
] as const;

export function shownStatus({ status, stale }: EdStanding): Shown {
  return stale.length > 0 ? 'stale' : status;
}

/** A step is to be reviewed as soon as one of its documents is. */
export function shownStepStatus({ status, eds }: Pick<StepStanding, 'status' | 'eds'>): Shown {
  return eds.some(({ stale }) => stale.length > 0) ? 'stale' : status;
}

/** How many headings are filled, of those that are expected or there. */
export function countHeadings(evidence: readonly Evidence[]): { readonly done: number; readonly total: number } {
  const of = (kind: Evidence['kind']): number => evidence.filter((one) => one.kind === kind).length;
  const done = of('heading-filled');
  return { done, total: done + of('heading-empty') + of('heading-missing') };
}
