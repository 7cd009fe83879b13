// Starts a project: its note, on demand its first ED, and existing EDs that become its own.
import { firstNotes, type Adoptable } from '../../core/project/find-adoptable';
import { projectKey } from '../../core/project/find-projects';
import { carryOut } from '../carry-out';
import { adoptablesOf, planStart, suggestFolder } from '../plan-start';
import type { Session } from '../session';
import type { StartWish } from '../start-wish';
import type { Action, Target } from './action';

export const startProjectAction: Action = {
  id: 'start-project',
  icon: 'folder-plus',
  title: (words) => words.projectActs.actions.startProject,
  run: (session, target) => start(session, target, false),
};

/** The same form, filled in for the folder that has most of the EDs without project. Offered always: to know whether there are any costs a look at every note. */
export const adoptProject: Action = {
  id: 'adopt-project',
  icon: 'folder-input',
  title: (words) => words.projectActs.actions.adoptProject,
  run: (session, target) => start(session, target, true),
};

async function start(session: Session, target: Target, adopts: boolean): Promise<void> {
  const { desk, projects } = session;
  const words = desk.words.projectActs;
  const adoptables = [...adoptablesOf(session)].sort((one, other) => other.notes.length - one.notes.length);
  const [most] = adoptables;
  if (adopts && most === undefined) {
    desk.tell(words.nothingToAdopt);
    return;
  }
  const asked = await desk.askStart({
    packs: session.packs(),
    adoptables,
    adopts,
    wish: firstWish(session, target, adopts ? most : undefined),
    suggestFolder: (name) => suggestFolder(session, name),
    plan: (wish) => planStart(session, wish),
  });
  if (asked === undefined) return;
  const { edits } = await planStart(session, asked);
  const { done } = await carryOut(session, edits, words.started(asked.name.trim()));
  const opened = done.filter(({ kind }) => kind === 'create').at(-1);
  if (opened === undefined) return;
  await desk.openPanel();
  await desk.openNote(opened.path);
  projects.use(projectKey(asked.name));
}

/** `adopted`: the folder whose EDs become the project's, each with its first note until the user says otherwise. */
function firstWish(session: Session, target: Target, adopted: Adoptable | undefined): StartWish {
  const folder = adopted?.folder ?? target.folder;
  const name = target.project ?? adopted?.folder.slice(adopted.folder.lastIndexOf('/') + 1) ?? '';
  return {
    name,
    pack: adopted?.pack ?? target.pack ?? session.methods.ids[0] ?? '',
    bySteps: true,
    axes: [],
    eds: [],
    folder: folder ?? (name === '' ? '' : suggestFolder(session, name)),
    first: false,
    adopted: adopted === undefined ? [] : firstNotes(adopted),
  };
}
