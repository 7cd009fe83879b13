// Ticks an activity in the project's note, or takes the tick away: the same thing as ticking in the note.
import type { ActivityState } from '../../core/project/activity-states';
import type { ProjectState } from '../../core/project/project-state';
import { activityLabel, stepHeadings } from '../../core/project/start-project';
import type { StepStanding } from '../../core/project/standing';
import { tickActivity } from '../../core/project/tick-activity';
import { appliedOf } from '../apply-edits';
import { announce } from '../carry-out';
import { changeNote } from '../change-note';
import { chooseAmong } from '../choose-among';
import type { ListItem } from '../desk';
import type { Session } from '../session';
import type { Action, Target } from './action';
import { askState, hasProject } from './ask-project';

export const tickActivityAction: Action = {
  id: 'tick-activity',
  icon: 'square-check',
  can: hasProject,
  async run(session, target) {
    const state = await askState(session, target);
    const found = state && (await askActivity(session, target, state));
    if (state === undefined || found === undefined) return;
    const { note, name } = state.run;
    if (note === undefined) session.desk.tell(session.desk.words.projectActs.noNoteOfProject(name));
    else await tick(session, note.path, found, target.done);
  },
};

interface FoundActivity {
  readonly standing: StepStanding;
  readonly activity: ActivityState;
}

async function askActivity(
  { desk }: Session,
  target: Target,
  { steps }: ProjectState,
): Promise<FoundActivity | undefined> {
  const all = steps.flatMap((standing) => standing.activities.map((activity) => ({ standing, activity })));
  const words = desk.words.projectActs;
  if (all.length === 0) {
    desk.tell(words.noActivity);
    return undefined;
  }
  const tell = ({ standing, activity: { activity, ticked } }: FoundActivity): ListItem => ({
    key: activity.id,
    title: `${ticked ? '☑' : '☐'} ${desk.say(activity.text)}`,
    note: standing.id,
  });
  return chooseAmong(desk, words.whichActivity, all, tell, target.activity);
}

/** A door that shows the box needs no notice: the box tells, and takes the tick away. */
async function tick(
  session: Session,
  path: string,
  { standing, activity: { activity, ticked } }: FoundActivity,
  wanted: boolean | undefined,
): Promise<void> {
  const { desk, vault, undo } = session;
  const words = desk.words.projectActs;
  const { language } = desk;
  const done = wanted ?? !ticked;
  const label = activityLabel(activity, language, desk.words.project.labels);
  const headings = standing.step === undefined ? [standing.id] : stepHeadings(standing.step, language);
  const outcome = await changeNote(vault, path, (text) => tickActivity(text, { activity, done, label, headings }));
  if (outcome === undefined) {
    desk.tell(desk.words.insert.notOpened(path));
    return;
  }
  const told = done ? words.ticked(label) : words.unticked(label);
  const applied = appliedOf([outcome]);
  if (wanted === undefined || outcome.refused !== undefined) announce(session, applied, told);
  else undo.record({ label: told, edits: applied.done });
}
