// What the accordion is made of: the steps of the method by phase or axis, then the documents that no step makes, then those beyond the project.
import type { Ed, Pack, Part } from '../../core/pack/pack';
import type { ProjectState } from '../../core/project/project-state';
import type { EdStanding, StepStanding } from '../../core/project/standing';
import { statusOfStep } from '../../core/project/step-status';

export interface Section extends StepStanding {
  /** What the documents have in common, where no step makes them; absent for those of no axis and no phase. */
  readonly part?: Part | undefined;
  /** What stands before its title, where that is short. */
  readonly code: string;
}

export interface SectionGroup {
  readonly key: string;
  readonly kind: 'steps' | 'documents' | 'beyond';
  /** The phase or axis to name above the steps; absent where naming it would only repeat the step. */
  readonly part?: Part | undefined;
  readonly sections: readonly Section[];
}

export function groupSections({ pack, steps, eds, beyond }: ProjectState): readonly SectionGroup[] {
  const own = steps.filter(({ step }) => step !== undefined);
  const made = new Set(own.flatMap((step) => step.eds));
  const others = eds.filter((ed) => !made.has(ed));
  return [
    ...groupSteps(pack, own),
    { key: 'documents', kind: 'documents', sections: partSections(pack, others, 'part') } as const,
    { key: 'beyond', kind: 'beyond', sections: partSections(pack, beyond, 'beyond') } as const,
  ].filter(({ sections }) => sections.length > 0);
}

/** In the order of the steps. A part is named when it holds several steps and is not the only one. */
function groupSteps(pack: Pack, steps: readonly StepStanding[]): readonly SectionGroup[] {
  const byPhase = steps.some(({ step }) => step?.phase !== undefined);
  const groups: { id: string; sections: Section[] }[] = [];
  for (const standing of steps) {
    const id = (byPhase ? standing.step?.phase : standing.step?.axis) ?? '';
    const section = { ...standing, code: sectionCode(pack, standing) };
    const last = groups.at(-1);
    if (last?.id === id) last.sections.push(section);
    else groups.push({ id, sections: [section] });
  }
  const found: { key: string; kind: 'steps'; sections: Section[]; part: Part | undefined }[] = [];
  for (const { id, sections } of groups) {
    const named = groups.length > 1 && sections.length > 1;
    const part = named ? (byPhase ? pack.phases : pack.axes).find((each) => each.id === id) : undefined;
    const last = found.at(-1);
    // Steps that nothing names stand in one list.
    if (last !== undefined && part === undefined && last.part === undefined) last.sections.push(...sections);
    else found.push({ key: `${found.length} ${id}`, kind: 'steps', sections: [...sections], part });
  }
  return found;
}

/** In the order of the pack's axes, then of its phases; those of neither come last. */
function partSections(pack: Pack, eds: readonly EdStanding[], prefix: string): readonly Section[] {
  const places: readonly { readonly id: string; readonly part?: Part }[] = [
    ...pack.axes.map((part) => ({ id: `axis:${part.id}`, part })),
    ...pack.phases.map((part) => ({ id: `phase:${part.id}`, part })),
    { id: 'other' },
  ];
  return places.flatMap(({ id, part }) => {
    const own = eds.filter(({ ed }) => placeOf(ed) === id);
    if (own.length === 0) return [];
    const code = sectionCode(pack, { part });
    return [{ id: `${prefix}:${id}`, code, status: statusOfStep(own, []), activities: [], eds: own, part }];
  });
}

function placeOf({ axis, phase }: Ed): string {
  if (axis !== undefined) return `axis:${axis}`;
  return phase === undefined ? 'other' : `phase:${phase}`;
}

/** What stands before a section's title: its id where that is short, else the number of the phase that it fills alone. */
export function sectionCode({ phases, steps }: Pack, { step, part }: Partial<Section>): string {
  if (step === undefined) return shortId(part);
  const alone = steps.filter(({ phase }) => phase === step.phase).length === 1;
  return shortId(step) || (alone ? shortId(phases.find(({ id }) => id === step.phase)) : '');
}

/** The id of a part or a step, where it is short enough to stand before a title. */
export function shortId({ id = '' }: Partial<Part> = {}): string {
  return id.length <= 4 ? id : '';
}
