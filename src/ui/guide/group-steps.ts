// Groups the steps of a method by phase or axis, and the documents that no step makes by axis or phase.
import type { Pack, Part, Step } from '../../core/pack/pack';
import type { EdState, StepState } from '../../core/project/step-states';

export interface StepGroup {
  readonly key: string;
  /** The phase or axis to name above the steps; absent where naming it would only repeat the step. */
  readonly part?: Part;
  readonly steps: readonly StepState[];
}

export interface EdGroup {
  readonly key: string;
  /** Absent for documents of no axis and no phase. */
  readonly part?: Part;
  readonly eds: readonly EdState[];
}

/** In the order of the steps. A part is named when it holds several steps and is not the only one. */
export function groupSteps({ phases, axes }: Pack, states: readonly StepState[]): readonly StepGroup[] {
  const byPhase = states.some(({ step }) => step.phase !== undefined);
  const parts = byPhase ? phases : axes;
  const groups: { id: string; steps: StepState[] }[] = [];
  for (const state of states) {
    const id = (byPhase ? state.step.phase : state.step.axis) ?? '';
    const last = groups.at(-1);
    if (last?.id === id) last.steps.push(state);
    else groups.push({ id, steps: [state] });
  }
  return groups.map(({ id, steps }, at) => {
    const part = groups.length > 1 && steps.length > 1 ? parts.find((each) => each.id === id) : undefined;
    return { key: `${String(at)} ${id}`, steps, ...(part === undefined ? {} : { part }) };
  });
}

/** In the order of the pack's axes, then of its phases; those of neither come last. */
export function groupEds({ phases, axes }: Pack, eds: readonly EdState[]): readonly EdGroup[] {
  const byAxis = axes.map((part) => ({
    key: `axis:${part.id}`,
    part,
    eds: eds.filter(({ ed }) => ed.axis === part.id),
  }));
  const without = eds.filter(({ ed }) => ed.axis === undefined);
  const byPhase = phases.map((part) => ({
    key: `phase:${part.id}`,
    part,
    eds: without.filter(({ ed }) => ed.phase === part.id),
  }));
  const rest = { key: 'other:', eds: without.filter(({ ed }) => ed.phase === undefined) };
  return [...byAxis, ...byPhase, rest].filter((group) => group.eds.length > 0);
}

/** What stands before a step's title: its id where that is short, else the number of the phase that it fills alone. */
export function stepCode({ phases }: Pack, step: Step, alone: boolean): string {
  if (step.id.length <= 4) return step.id;
  const phase = phases.find(({ id }) => id === step.phase);
  return alone && phase !== undefined && phase.id.length <= 4 ? phase.id : '';
}
