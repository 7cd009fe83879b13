// Finds the project that an action is about, and one of its EDs; asks where the door does not say.
import type { ProjectRun } from '../../core/project/project-run';
import type { ProjectState } from '../../core/project/project-state';
import type { EdStanding } from '../../core/project/standing';
import { chooseAmong } from '../choose-among';
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

export function chooseRun({ desk, projects }: Session): Promise<ProjectRun | undefined> {
  const words = desk.words.projectActs;
  return chooseAmong(desk, words.whichProject, projects.runs, ({ key, name }) => {
    const count = projects.state(key)?.progress.eds;
    return { key, title: name, note: count === undefined ? '' : words.progress(count.done, count.total) };
  });
}

/** That of the project that the door names, else of the current one; of several, the user says which. Undefined after a word to the user, or when they gave up. */
export async function askState(session: Session, target: Target): Promise<ProjectState | undefined> {
  const { desk, projects } = session;
  const words = desk.words.projectActs;
  const known = target.run === undefined ? projects.current() : projects.run(target.run);
  if (known === undefined && !hasProject(session)) {
    desk.tell(words.noProject);
    return undefined;
  }
  const run = known ?? (await chooseRun(session));
  const state = projects.state(run?.key);
  if (run !== undefined && state === undefined) desk.tell(words.noMethod(run.name));
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
  const offered = state.eds.filter(offers);
  const known =
    target.ed === undefined
      ? offered.find(({ documents }) => documents.some(({ note }) => note.path === active))
      : state.eds.find(({ ed }) => ed.code === target.ed);
  if (known === undefined && (target.ed !== undefined || offered.length === 0)) {
    desk.tell(target.ed === undefined ? words.nothing[what] : words.absent(target.ed));
    return undefined;
  }
  const standing =
    known ??
    (await chooseAmong(desk, words.which[what], offered, ({ ed, status }) => ({
      key: ed.code,
      title: `${ed.code} ${desk.say(ed.title)}`,
      note: desk.words.project.status[status],
    })));
  return standing && { state, standing };
}
