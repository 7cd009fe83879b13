// Works out what starting a project would write, and what stands in the way: the form shows it while it is filled in.
import type { Ed, LoadedPack } from '../core/pack/pack';
import {
  adoptNotes,
  findAdoptable,
  freeOf,
  isMeant,
  type Adoptable,
  type AdoptableNote,
} from '../core/project/find-adoptable';
import { likelyEd, namesRun } from '../core/project/likely-ed';
import { namelessRun, scopeOf, type ProjectRun } from '../core/project/project-run';
import { projectNameOf } from '../core/project/read-project-name';
import { writtenEd } from '../core/project/written-ed';
import { becomeProject } from '../core/project/become-project';
import { projectFolder, startProject, type StartRequest } from '../core/project/start-project';
import { projectKey } from '../core/project/find-projects';
import { textsOf, type CreateEdit, type Edit, type RewriteEdit } from '../core/text/edit';
import { safeFileName } from '../core/text/safe-file-name';
import { folderFor, isNewFolder } from './actions/note-folder';
import { tellProblem } from './actions/merge-notes';
import { planNote } from './actions/plan-note';
import { findNamesake } from './find-namesake';
import { readNow } from './read-now';
import type { Session } from './session';
import type { StartPlan, StartWish } from './start-wish';

/** What the user says of a new project. */
type ProjectWish = Omit<StartRequest, 'propertyLanguage' | 'labels' | 'today' | 'taken'>;

/** The folders with EDs of no project, those with most of them first; for a project, EDs of its own method that it lacks, those that name it before all. */
export function adoptablesOf(session: Session, into?: string): readonly Adoptable[] {
  const { facts, projects } = session;
  const method = projects.method(projects.run(into));
  const packs = (method === undefined ? session.methods.all() : [method]).map(({ pack }) => pack);
  const found = findAdoptable(facts.notes.values(), packs, projects.known, into);
  const meant = ({ notes }: Adoptable): number => notes.filter(isMeant).length;
  return [...found].sort(
    (one, other) => meant(other) - meant(one) || freeOf(other.notes).length - freeOf(one.notes).length,
  );
}

/** A project that a note names which may be one of its EDs, and is none yet. */
export function namedRun({ facts, projects }: Session): ProjectRun | undefined {
  for (const note of facts.notes.values()) {
    const code = note.about === 'deliverable' || projectNameOf(note) === '' ? undefined : likelyEd(note);
    const run = code === undefined ? undefined : projects.runs.find((one) => namesRun(note, one));
    const isMissing = run !== undefined && writtenEd(projects.documents(run.key), code ?? '') === undefined;
    if (isMissing && projects.method(run)?.pack.eds.some((ed) => ed.code === code)) return run;
  }
  return undefined;
}

export function suggestFolder({ facts }: Session, name: string): string {
  return projectFolder(name, facts.notes.keys());
}

/** Writes nothing, says nothing. */
export const nothing: StartPlan = { edits: [], problems: {}, remarks: [] };

export async function planStart(session: Session, asked: StartWish): Promise<StartPlan> {
  if (asked.into !== undefined) return planAdoption(session, asked);
  const wish = { ...asked, name: asked.name.trim(), ...(asked.bySteps ? { axes: [], eds: [] } : {}) };
  const loaded = session.methods.find(wish.pack);
  if (loaded === undefined) return nothing;
  const adopted = adoptedOf(session, wish);
  const first = firstEd(loaded, wish, new Set(adopted.map(({ code }) => code)));
  const problems = findProblems(session, wish);
  const found = wish.name === '' ? undefined : findNamesake(session, wish.name, wish.folder);
  const becomes = found !== undefined && (wish.onNamesake ?? !found.isOther);
  const known = { ...nothing, first, namesake: found && { path: found.note.path, becomes } };
  if (Object.keys(problems).length > 0) return { ...known, problems };
  const request = { ...wish, pack: loaded.pack, language: session.desk.language };
  const note = becomes ? await planNamesake(session, request, found.note.path) : planProject(session, request);
  if (typeof note === 'string') return { ...known, remarks: [note] };
  const document = wish.first && first !== undefined ? [planFirst(session, loaded, first, wish, note)] : [];
  const rest = adopted.filter(({ note: { path } }) => path !== note.path);
  const adoption = await adopt(session, rest, wish.name);
  if (adoption.remarks.length > 0) return { ...known, remarks: adoption.remarks };
  return {
    ...known,
    edits: [note, ...document, ...adoption.edits],
    remarks: isNewFolder(session, wish.folder) ? [session.desk.words.insert.willMakeFolder(wish.folder)] : [],
  };
}

/** Existing EDs become a project's: nothing but their own notes is written. */
async function planAdoption(session: Session, wish: StartWish): Promise<StartPlan> {
  const adopted = adoptedOf(session, wish);
  const run = session.projects.run(wish.into);
  if (run !== undefined && adopted.length > 0) return adopt(session, adopted, run.name);
  return { ...nothing, problems: { adopt: session.desk.words.projectActs.form.problems.noEds } };
}

function adoptedOf(session: Session, { into, adopted }: StartWish): readonly AdoptableNote[] {
  const all = adoptablesOf(session, into).flatMap(({ notes }) => notes);
  return all.filter(({ note }) => adopted.includes(note.path));
}

/** As the notes are now. A remark where one of them cannot be written: none is then. */
async function adopt(session: Session, adopted: readonly AdoptableNote[], project: string): Promise<StartPlan> {
  const read = adopted.map(async ({ note, code }) => {
    const now = await readNow(session, note.path);
    return now === undefined ? [] : [{ ...now, code }];
  });
  const changed = adoptNotes((await Promise.all(read)).flat(), project, session.settings().propertyLanguage);
  return 'edits' in changed
    ? { ...nothing, edits: changed.edits }
    : { ...nothing, remarks: [tellProblem(session, changed.path, changed.problem)] };
}

function findProblems({ desk, projects }: Session, wish: StartWish): StartPlan['problems'] {
  const { problems } = desk.words.projectActs.form;
  const { name } = wish;
  const taken = projects.run(projectKey(name))?.note;
  const parts = wish.folder.split('/');
  const unsafe = wish.folder !== '' && parts.some((part) => part.startsWith('.') || safeFileName(part).name !== part);
  return {
    ...(name === '' ? { name: problems.noName } : taken === undefined ? {} : { name: problems.taken(taken.path) }),
    ...(!wish.bySteps && wish.axes.length + wish.eds.length === 0 ? { parts: problems.noParts } : {}),
    ...(unsafe ? { folder: problems.folder } : {}),
  };
}

/** The note of a project. */
export function planProject(session: Session, wish: ProjectWish): CreateEdit {
  return startProject({ ...requestOf(session, wish), taken: (path) => session.vault.exists(path) });
}

function requestOf(session: Session, wish: ProjectWish): Omit<StartRequest, 'taken'> {
  const { labels } = session.desk.words.project;
  return { ...wish, propertyLanguage: session.settings().propertyLanguage, labels, today: session.projects.today };
}

/** The note that is there and becomes a project's; a sentence where it cannot be written. */
async function planNamesake(session: Session, wish: ProjectWish, path: string): Promise<RewriteEdit | string> {
  const now = await readNow(session, path);
  if (now === undefined) return session.desk.words.insert.notOpened(path);
  const changed = becomeProject(requestOf(session, wish), now.note, now.text);
  return 'kind' in changed ? changed : tellProblem(session, path, changed);
}

/** In the order of the steps, then of the method; what is adopted is there already. */
function firstEd({ pack }: LoadedPack, wish: StartWish, written: ReadonlySet<string>): Ed | undefined {
  const { name, axes, eds } = wish;
  const scope = scopeOf({ ...namelessRun('', name), axes, eds }, pack);
  const isNext = (code: string): boolean => scope.has(code) && !written.has(code);
  const code = pack.steps.flatMap(({ makes }) => makes).find(isNext);
  return pack.eds.find((ed) => (code === undefined ? isNext(ed.code) : ed.code === code));
}

function planFirst(session: Session, loaded: LoadedPack, ed: Ed, wish: StartWish, project: Edit): CreateEdit {
  const { name, context } = wish;
  const folder = session.settings().edFolder.trim() === '' ? wish.folder : folderFor(session, {}, name);
  const request = { loaded, ed, project: name, folder, context };
  const planned = [session.facts.read(project.path, textsOf(project).after)];
  const { path, text } = planNote(session, request, new Set([project.path]), planned);
  return { kind: 'create', path, text };
}
