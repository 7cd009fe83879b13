// What the accordion is made of: the steps of the method by phase or axis, then the documents that no step makes, then those beyond the project.
import type { Pack, Part, Step } from '../../core/pack/pack';
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
  const others = partSections(
    pack,
    eds.filter((ed) => !made.has(ed)),
    'part',
  );
  const rest = partSections(pack, beyond, 'beyond');
  return [
    ...groupSteps(pack, own),
    ...(others.length === 0 ? [] : [{ key: 'documents', kind: 'documents' as const, sections: others }]),
    ...(rest.length === 0 ? [] : [{ key: 'beyond', kind: 'beyond' as const, sections: rest }]),
  ];
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
  return groups.map(({ id, sections }, at) => {
    const named = groups.length > 1 && sections.length > 1;
    const part = named ? (byPhase ? pack.phases : pack.axes).find((each) => each.id === id) : undefined;
    return { key: `${at} ${id}`, kind: 'steps', sections, part };
  });
}

/** In the order of the pack's axes, then of its phases; those of neither come last. */
function partSections(pack: Pack, eds: readonly EdStanding[], prefix: string): readonly Section[] {
  const { axes, phases } = pack;
  const section = (id: string, own: readonly EdStanding[], part?: Part): readonly Section[] =>
    own.length === 0
      ? []
      : [
          {
            id: `${prefix}:${id}`,
            code: sectionCode(pack, { part }),
            status: statusOfStep(own, []),
            activities: [],
            eds: own,
            part,
          },
        ];
  const without = eds.filter(({ ed }) => ed.axis === undefined);
  return [
    ...axes.flatMap((part) =>
      section(
        `axis:${part.id}`,
        eds.filter(({ ed }) => ed.axis === part.id),
        part,
      ),
    ),
    ...phases.flatMap((part) =>
      section(
        `phase:${part.id}`,
        without.filter(({ ed }) => ed.phase === part.id),
        part,
      ),
    ),
    ...section(
      'other',
      without.filter(({ ed }) => ed.phase === undefined),
    ),
  ];
}

/** What stands before a section's title: its id where that is short, else the number of the phase that it fills alone. */
export function sectionCode({ phases, steps }: Pack, { step, part }: Partial<Section>): string {
  const short = (id: string | undefined): string => (id !== undefined && id.length <= 4 ? id : '');
  if (step === undefined) return short(part?.id);
  const alone = steps.filter(({ phase }) => phase === step.phase).length === 1;
  return short(step.id) || (alone ? short(phaseOf(phases, step)) : '');
}

function phaseOf(phases: readonly Part[], step: Step): string | undefined {
  return phases.find(({ id }) => id === step.phase)?.id;
}
