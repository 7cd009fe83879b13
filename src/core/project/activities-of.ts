// The activities of a step that a project has to do.
import type { Activity, Step } from '../pack/pack';

/** Without those that serve none of the project's EDs. `scope`: their codes. */
export function activitiesOf(
  { activities }: Pick<Step, 'activities'>,
  scope: ReadonlySet<string>,
): readonly Activity[] {
  return activities.filter(({ eds = [] }) => eds.length === 0 || eds.some((code) => scope.has(code)));
}
