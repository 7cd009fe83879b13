// What to do now: the first document of the method that is not finished.
import type { EdState, NeedState, StepState } from './step-states';

export interface Next {
  readonly step: StepState;
  readonly ed: EdState;
  /** What it rests on among the project's own documents: there, or not yet. */
  readonly present: readonly NeedState[];
  readonly missing: readonly NeedState[];
  /** Whether no document of the method exists at all. */
  readonly first: boolean;
}

/** Undefined when every document is validated, or the method makes none. Optional steps are nobody's next. */
export function findNext(states: readonly StepState[]): Next | undefined {
  const first = states.every(({ eds }) => eds.every(({ status }) => status === 'absent'));
  for (const step of states) {
    if (step.step.optional) continue;
    const ed = step.eds.find(({ status }) => status !== 'validated');
    if (ed === undefined) continue;
    const inScope = ed.needs.filter((need) => need.inScope);
    const missing = inScope.filter(({ status }) => status === 'absent');
    return { step, ed, missing, present: inScope.filter(({ status }) => status !== 'absent'), first };
  }
  return undefined;
}
