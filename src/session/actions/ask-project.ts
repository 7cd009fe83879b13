// Finds the project that an action is about, and one of its EDs; asks where the door does not say.
import type { ProjectRun } from '../../core/project/project-run';
import type { ProjectState } from '../../core/project/project-state';
import type { EdStanding } from '../../core/project/standing';
import type { Session } from '../session';
import type { Target } from './action';

export interface FoundEd {
  readonly state: ProjectState;
  readonly standing: EdStanding;
}

/** Whether there is a project to act on. */
export function hasProject({ projects }: Session): boolean {
  return projects.runs.length > 0;
}

/** The project that the door names, else the current one; of several, the user says which. Undefined after a word to the user, or when they gave up. */
export async function askRun(session: Session, { run }: Target): Promise<ProjectRun | undefined> {
  const { desk, projects } = session;
  const found = run === undefined ? projects.current() : projects.run(run);
  if (found !== undefined) return found;
  if (projects.runs.length === 0) {
    desk.tell(desk.words.projectActs.noProject);
    return undefined;
  }
  return chooseRun(session);
}

export async function chooseRun({ desk, projects }: Session): Promise<ProjectRun | undefined> {
  const words = desk.words.projectActs;
  const items = projects.runs.map(({ key, name }) => {
    const count = projects.state(key)?.progress.eds;
    return { key, title: name, note: count === undefined ? '' : words.progress(count.done, count.total) };
  });
  const key = await desk.chooseOne({ prompt: words.whichProject, items });
  return key === undefined ? undefined : projects.run(key);
}

export async function askState(session: Session, target: Target): Promise<ProjectState | undefined> {
  const run = await askRun(session, target);
  const state = run === undefined ? undefined : session.projects.state(run.key);
  if (run !== undefined && state === undefined) session.desk.tell(session.desk.words.projectActs.noMethod(run.name));
  return state;
}

/** The ED that the door names, else that of the active note, else one that the user chooses among those that `offers` keeps. */
export async function askStanding(
  session: Session,
  target: Target,
  what: 'validate' | 'review' | 'compare' | 'version',
  offers: (standing: EdStanding) => boolean,
): Promise<FoundEd | undefined> {
  const state = await askState(session, target);
  if (state === undefined) return undefined;
  const { desk } = session;
  const words = desk.words.projectActs;
  const active = desk.activeNote();
  const known =
    target.ed === undefined
      ? state.eds.find((one) => offers(one) && one.documents.some(({ note }) => note.path === active))
      : state.eds.find(({ ed }) => ed.code === target.ed);
  if (known !== undefined) return { state, standing: known };
  if (target.ed !== undefined) {
    desk.tell(words.absent(target.ed));
    return undefined;
  }
  const items = state.eds.filter(offers).map(({ ed, status }) => ({
    key: ed.code,
    title: `${ed.code} ${desk.say(ed.title)}`,
    note: desk.words.project.status[status],
  }));
  if (items.length === 0) {
    desk.tell(words.nothing[what]);
    return undefined;
  }
  const code = await desk.chooseOne({ prompt: words.which[what], items });
  const standing = state.eds.find(({ ed }) => ed.code === code);
  return standing === undefined ? undefined : { state, standing };
}
