// Works out what starting a project would write, and what stands in the way: the form shows it while it is filled in.
import type { Ed, LoadedPack } from '../core/pack/pack';
import { adoptNotes, findAdoptable, freeOf, type Adoptable, type AdoptableNote } from '../core/project/find-adoptable';
import { namelessRun, scopeOf } from '../core/project/project-run';
import { projectFolder, startProject } from '../core/project/start-project';
import type { Changed } from '../core/project/validate-ed';
import { projectKey } from '../core/project/find-projects';
import type { CreateEdit } from '../core/text/edit';
import { safeFileName } from '../core/text/safe-file-name';
import { folderFor } from './actions/note-folder';
import { tellProblem } from './actions/merge-notes';
import { planNote } from './actions/plan-note';
import type { Session } from './session';
import type { StartPlan, StartWish } from './start-wish';

/** The folders with EDs of no project, those with most of them first; for a project, EDs of its own method that it lacks. */
export function adoptablesOf(session: Session, into?: string): readonly Adoptable[] {
  const { facts, projects } = session;
  const method = projects.method(projects.run(into));
  const packs = (method === undefined ? session.packs() : [method]).map(({ pack }) => pack);
  const found = findAdoptable(facts.notes.values(), packs, projects.known, into);
  return [...found].sort((one, other) => freeOf(other.notes).length - freeOf(one.notes).length);
}

export function suggestFolder({ facts }: Session, name: string): string {
  return projectFolder(name, facts.notes.keys());
}

export async function planStart(session: Session, wish: StartWish): Promise<StartPlan> {
  if (wish.into !== undefined) return planAdoption(session, wish, wish.into);
  const loaded = session.pack(wish.pack);
  if (loaded === undefined) return { edits: [], problems: {}, remarks: [] };
  const adopted = adoptedOf(session, wish);
  const codes = new Set(adopted.map(({ code }) => code));
  const first = firstEd(loaded, wish, codes);
  const problems = findProblems(session, wish);
  if (Object.keys(problems).length > 0) return { edits: [], problems, remarks: [], first };
  const note = planProject(session, loaded, wish);
  const document = wish.first && first !== undefined ? [planFirst(session, loaded, first, wish, note)] : [];
  const changed = await adopt(session, adopted, wish.name.trim());
  if ('problem' in changed) {
    return { edits: [], problems: {}, remarks: [tellProblem(session, changed.path, changed.problem)], first };
  }
  const words = session.desk.words.insert;
  const makes = wish.folder !== '' && !session.vault.exists(wish.folder);
  return {
    edits: [note, ...document, ...changed.edits],
    problems,
    remarks: makes ? [words.willMakeFolder(wish.folder)] : [],
    first,
  };
}

/** Existing EDs become a project's: nothing but their own notes is written. */
async function planAdoption(session: Session, wish: StartWish, into: string): Promise<StartPlan> {
  const adopted = adoptedOf(session, wish);
  const run = session.projects.run(into);
  const { problems } = session.desk.words.projectActs.form;
  if (run === undefined || adopted.length === 0) return { edits: [], problems: { adopt: problems.noEds }, remarks: [] };
  const changed = await adopt(session, adopted, run.name);
  return 'problem' in changed
    ? { edits: [], problems: {}, remarks: [tellProblem(session, changed.path, changed.problem)] }
    : { edits: changed.edits, problems: {}, remarks: [] };
}

function adoptedOf(session: Session, { into, adopted }: StartWish): readonly AdoptableNote[] {
  const all = adoptablesOf(session, into).flatMap(({ notes }) => notes);
  return all.filter(({ note }) => adopted.includes(note.path));
}

/** As the notes are now. */
async function adopt(session: Session, adopted: readonly AdoptableNote[], project: string): Promise<Changed> {
  const texts = await Promise.all(
    adopted.map(async ({ note: { path }, code }) => {
      const text = await session.vault.read(path);
      return text === undefined ? [] : [{ note: session.facts.read(path, text), code, text }];
    }),
  );
  return adoptNotes(texts.flat(), project, session.settings().propertyLanguage);
}

function findProblems({ desk, projects }: Session, wish: StartWish): StartPlan['problems'] {
  const { problems } = desk.words.projectActs.form;
  const name = wish.name.trim();
  const taken = projects.run(projectKey(name))?.note;
  const parts = wish.folder.split('/');
  const unsafe = wish.folder !== '' && parts.some((part) => part.startsWith('.') || safeFileName(part).name !== part);
  return {
    ...(name === '' ? { name: problems.noName } : taken === undefined ? {} : { name: problems.taken(taken.path) }),
    ...(!wish.bySteps && wish.axes.length + wish.eds.length === 0 ? { parts: problems.noParts } : {}),
    ...(unsafe ? { folder: problems.folder } : {}),
  };
}

function planProject(session: Session, { pack }: LoadedPack, wish: StartWish): CreateEdit {
  const { desk, vault, projects } = session;
  const { context, cycles } = wish;
  return startProject({
    pack,
    name: wish.name.trim(),
    axes: wish.bySteps ? [] : wish.axes,
    eds: wish.bySteps ? [] : wish.eds,
    folder: wish.folder,
    language: desk.language,
    propertyLanguage: session.settings().propertyLanguage,
    labels: desk.words.project.labels,
    today: projects.today,
    taken: (path) => vault.exists(path),
    context,
    cycles,
  });
}

/** In the order of the steps, then of the method; what is adopted is there already. */
function firstEd({ pack }: LoadedPack, wish: StartWish, written: ReadonlySet<string>): Ed | undefined {
  const { axes, eds } = wish.bySteps ? { axes: [], eds: [] } : wish;
  const scope = scopeOf({ ...namelessRun('', wish.name), axes, eds }, pack);
  const isNext = (code: string): boolean => scope.has(code) && !written.has(code);
  const code = pack.steps.flatMap(({ makes }) => makes).find(isNext);
  return pack.eds.find((ed) => (code === undefined ? isNext(ed.code) : ed.code === code));
}

function planFirst(session: Session, loaded: LoadedPack, ed: Ed, wish: StartWish, project: CreateEdit): CreateEdit {
  const name = wish.name.trim();
  const { edFolder } = session.settings();
  const folder = edFolder.trim() === '' ? wish.folder : folderFor(session, {}, name);
  const { context } = wish;
  const request = { loaded, ed, project: name, folder, context };
  const planned = [session.facts.read(project.path, project.text)];
  const { path, text } = planNote(session, request, new Set([project.path]), planned);
  return { kind: 'create', path, text };
}
