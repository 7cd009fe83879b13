// What to do now where a method makes no documents: the first activity that is not ticked.
import type { Task } from '../graph/note';
import { activityStates, type ActivityState } from './activity-states';
import type { Step } from '../pack/pack';

export interface NextActivity {
  readonly step: Step;
  readonly state: ActivityState;
}

/** What is optional or recurring is nobody's next. Undefined when all the rest is ticked. */
export function findNextActivity(steps: readonly Step[], tasks: ReadonlyMap<string, Task>): NextActivity | undefined {
  for (const step of steps) {
    const state = activityStates(step, tasks).find((each) => !each.ticked && !each.optional && !each.recurring);
    if (state !== undefined) return { step, state };
  }
  return undefined;
}
