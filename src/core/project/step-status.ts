// The status of a step: that of its EDs; where it makes none, what was ticked.
import type { ActivityState } from './activity-states';
import type { Status } from './status';

/** `validated` when all its EDs are, never by being looked at. A step whose activities all come back is never finished. */
export function statusOfStep(
  eds: readonly { readonly status: Status }[],
  activities: readonly ActivityState[],
): Status {
  if (eds.length > 0) return statusOfEds(eds.map(({ status }) => status));
  if (!activities.some(({ ticked }) => ticked)) return 'absent';
  const open = activities.some(({ ticked, optional, recurring }) => !ticked && !optional && !recurring);
  return open || activities.every(({ recurring }) => recurring) ? 'in-progress' : 'validated';
}

function statusOfEds(found: readonly Status[]): Status {
  const all = (...wanted: readonly Status[]): boolean => found.every((status) => wanted.includes(status));
  if (all('absent')) return 'absent';
  if (all('validated')) return 'validated';
  if (all('validated', 'to-validate')) return 'to-validate';
  return all('absent', 'draft') ? 'draft' : 'in-progress';
}
