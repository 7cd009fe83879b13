// The status of a step: that of its EDs; where it makes none, what was ticked.
import type { Activity, Step } from '../pack/pack';
import type { Status } from './status';

/** `validated` when all its EDs are, never by being looked at; a step that comes back is never finished. */
export function statusOfStep(
  step: Step | undefined,
  eds: readonly { readonly status: Status }[],
  activities: readonly { readonly activity: Activity; readonly done: boolean }[],
): Status {
  if (eds.length > 0) return statusOfEds(eds.map(({ status }) => status));
  if (!activities.some(({ done }) => done)) return 'absent';
  const open = activities.some(({ activity, done }) => !done && !activity.optional && !activity.recurring);
  return open || step?.recurring === true ? 'in-progress' : 'validated';
}

function statusOfEds(found: readonly Status[]): Status {
  const all = (...wanted: readonly Status[]): boolean => found.every((status) => wanted.includes(status));
  if (all('absent')) return 'absent';
  if (all('validated')) return 'validated';
  if (all('validated', 'to-validate')) return 'to-validate';
  return all('absent', 'draft') ? 'draft' : 'in-progress';
}
