// The steps of a project that ask for no document: what was done of them and when, and what comes of it.
import { textIn } from '../pack/text-in';
import { countActivities, type ActivityState } from './activity-states';
import type { ProjectState } from './project-state';
import type { StepStanding } from './standing';
import { activityLabel, stepHeadings, type ProjectLabels } from './start-project';

export interface StepLabels {
  readonly marks: Pick<ProjectLabels, 'optional' | 'recurring'>;
  readonly activities: (done: number, total: number) => string;
  readonly outputs: string;
  /** Of an activity that was done, on that day. */
  readonly doneOn: (day: string) => string;
  readonly missingActivities: (step: string, count: number) => string;
}

/** Those with activities and without EDs. */
export function stepsWithoutEds({ steps }: Pick<ProjectState, 'steps'>): readonly StepStanding[] {
  return steps.filter(({ eds, activities }) => eds.length === 0 && activities.length > 0);
}

/** A part for each step: no boxes to tick, which belong to the project's note. */
export function renderSteps(
  steps: readonly StepStanding[],
  language: 'fr' | 'en',
  labels: StepLabels,
): readonly string[] {
  return steps.map((standing) => {
    const outputs = (standing.step?.outputs ?? []).map((text) => `- ${textIn(text, language)}`);
    const lines = standing.activities.map((each) => renderActivity(each, language, labels));
    const results = outputs.length === 0 ? [] : [`**${labels.outputs}**`, outputs.join('\n')];
    return [`## ${titleOf(standing, language)}`, lines.join('\n'), ...results].join('\n\n');
  });
}

/** A line for each step that is not done; what is optional or comes back is not missed. */
export function missingActivities(
  steps: readonly StepStanding[],
  language: 'fr' | 'en',
  labels: StepLabels,
): readonly string[] {
  return steps.flatMap((standing) => {
    const { done, total } = countActivities(standing.activities);
    return done === total ? [] : [labels.missingActivities(titleOf(standing, language), total - done)];
  });
}

function titleOf({ id, step }: StepStanding, language: 'fr' | 'en'): string {
  return (step && stepHeadings(step, language)[0]) ?? id;
}

function renderActivity({ activity, ticked, day }: ActivityState, language: 'fr' | 'en', labels: StepLabels): string {
  const text = activityLabel(activity, language, labels.marks);
  return `- ${ticked ? '☑' : '☐'} ${text}${day === undefined ? '' : ` – ${labels.doneOn(day)}`}`;
}
