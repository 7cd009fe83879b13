// Starts a project: its note, on demand its first ED, and existing EDs that become its own; or gives such EDs to a project that is there.
import type { Adoptable } from '../../core/project/find-adoptable';
import { projectKey } from '../../core/project/find-projects';
import { ofNearestFolder } from '../../core/graph/is-project-note';
import { detailOf } from '../../core/text/detail-of';
import { carryOut } from '../carry-out';
import { keepInStep } from '../keep-in-step';
import { adoptablesOf, namedRun, nothing, planStart, suggestFolder } from '../plan-start';
import type { Session } from '../session';
import type { StartWish } from '../start-wish';
import type { Action, Target } from './action';

export const startProjectAction: Action = {
  id: 'start-project',
  icon: 'folder-plus',
  run: (session, target) => start(session, target, false),
};

/** The same form, filled in for the folder that has most of the EDs without project. Offered always: to know whether there are any costs a look at every note. */
export const adoptProject: Action = {
  id: 'adopt-project',
  icon: 'folder-input',
  run: (session, target) => start(session, target, true),
};

async function start(session: Session, target: Target, adopts: boolean): Promise<void> {
  const { desk, projects } = session;
  const words = desk.words.projectActs;
  const named = adopts ? namedRun(session)?.key : undefined;
  const [most] = adoptablesOf(session, named);
  if (adopts && most === undefined) {
    desk.tell(words.nothingToAdopt);
    return;
  }
  const asked = await desk.askStart({
    packs: session.methods.all(),
    projects: projects.runs,
    adoptables: (into) => adoptablesOf(session, into),
    adopts,
    wish: firstWish(session, target, adopts ? most : undefined, named),
    suggestFolder: (name) => suggestFolder(session, name),
    plan: (wish) =>
      planStart(session, wish).catch((problem: unknown) => ({
        ...nothing,
        remarks: [desk.words.insert.failed(detailOf(problem))],
      })),
  });
  if (asked === undefined) return;
  const edits = keepInStep(session, (await planStart(session, asked)).edits);
  const into = projects.run(asked.into);
  const label = into === undefined ? words.started(asked.name.trim()) : words.adopted(edits.length, into.name);
  const done = await carryOut(session, edits, label);
  if (done.length === 0) return;
  await desk.openPanel();
  const [first] = into === undefined ? done : [];
  const opened = done.filter(({ kind }) => kind === 'create').at(-1) ?? first;
  if (opened !== undefined) await desk.openNote(opened.path);
  // A note that was there is called as its title says.
  const own = projects.runs.find(({ note }) => note?.path === first?.path);
  projects.use(into?.key ?? own?.key ?? projectKey(asked.name));
}

/** `adopted`: the folder whose EDs become the project's, each with its first note until the user says otherwise; a folder within a project's goes to that one, as do notes that name one (`named`). */
function firstWish(
  session: Session,
  target: Target,
  most: Adoptable | undefined,
  named: string | undefined,
): StartWish {
  const around = named ?? (most && ofNearestFolder(session.projects.known.byFolder, `${most.folder}/`)?.key);
  const own =
    around === undefined ? undefined : adoptablesOf(session, around).find(({ folder: each }) => each === most?.folder);
  const adopted = own ?? most;
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
    adopted: adopted?.firsts ?? [],
    into: own === undefined ? undefined : around,
  };
}
