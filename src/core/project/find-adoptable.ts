// Documents that could be a project's: notes with the code of an ED, by folder, and whose they are; and what makes them its own.
import type { Note } from '../graph/note';
import type { Pack } from '../pack/pack';
import { foldFull } from '../text/fold';
import type { PropertyChange } from '../text/property-change';
import type { ProjectDocument } from './ed-standing';
import { findKey } from '../text/find-property';
import { likelyEd, namesRun } from './likely-ed';
import { keyToWrite, textOf } from './project-properties';
import type { ProjectRun } from './project-run';
import { projectNameOf } from './read-project-name';
import type { VaultProjects } from './read-projects';
import { changeNotes, type Changed } from './validate-ed';
import { compareTexts } from '../text/compare-texts';
import { addToGroup } from '../text/add-to-group';
import { folderOf } from '../text/folder-of';

export interface AdoptableNote {
  readonly note: Note;
  readonly code: string;
  /** Name of the project that has it already, or whose it says that it is; undefined for a note of none, and for one that names the project that takes EDs up. */
  readonly project: string | undefined;
}

/** At least one of its notes belongs to no project. */
export interface Adoptable {
  readonly folder: string;
  /** Id of the method that has most of the codes. */
  readonly pack: string;
  /** Sorted by path, behind those that name the project. */
  readonly notes: readonly AdoptableNote[];
  /** Paths of those to take up unless told otherwise: of the notes that no project has, the first for each ED that is not written yet. */
  readonly firsts: readonly string[];
}

/** Sorted by folder. Notes that can be no ED (`likelyEd`) are left out; so are the documents of the project whose key is `into`. A project without a note takes nothing from a new one. */
export function findAdoptable(
  notes: Iterable<Note>,
  packs: readonly Pack[],
  projects: Pick<VaultProjects, 'runs' | 'documents' | 'loose'>,
  into?: string,
): readonly Adoptable[] {
  const loose = new Set(projects.loose);
  const owners = new Map<Note, string>();
  for (const { key, name } of projects.runs) {
    if (key !== into) for (const note of projects.documents.get(key) ?? []) owners.set(note, name);
  }
  const written = new Set(projects.documents.get(into ?? '')?.flatMap(({ eds }) => eds));
  const folders = new Map<string, AdoptableNote[]>();
  for (const note of notes) {
    const code = likelyEd(note);
    const isOwn = note.about === 'deliverable' && !loose.has(note) && !owners.has(note);
    if (code === undefined || isOwn) continue;
    const project = note.about === 'deliverable' ? owners.get(note) : claimOf(note, projects.runs, into);
    addToGroup(folders, folderOf(note.path), { note, code, project });
  }
  return [...folders]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([folder, found]) => adoptableIn(folder, found, packs, written));
}

/** The other project that a note names though it is no document of it yet. */
function claimOf(note: Note, runs: readonly ProjectRun[], into: string | undefined): string | undefined {
  if (projectNameOf(note) === '') return undefined;
  const named = runs.filter((run) => namesRun(note, run));
  const isFree = named.some(({ key, note: own }) => key === into || (into === undefined && own === undefined));
  return isFree ? undefined : named[0]?.name;
}

function adoptableIn(
  folder: string,
  found: readonly AdoptableNote[],
  packs: readonly Pack[],
  written: ReadonlySet<string>,
): readonly Adoptable[] {
  const coded = [...found].sort(
    (a, b) => Number(isMeant(b)) - Number(isMeant(a)) || compareTexts(a.note.id, b.note.id),
  );
  let best: Omit<Adoptable, 'firsts'> = { folder, pack: '', notes: [] };
  for (const { id, eds } of packs) {
    const codes = new Set(eds.map(({ code }) => code));
    const notes = coded.filter(({ code }) => codes.has(code));
    if (freeOf(notes).length > freeOf(best.notes).length) best = { folder, pack: id, notes };
  }
  const seen = new Set(written);
  const firsts = freeOf(best.notes).filter(({ code }) => !seen.has(code) && seen.add(code));
  return best.pack === '' ? [] : [{ ...best, firsts: firsts.map(({ note }) => note.path) }];
}

/** Whether a note names the project that may take it up. */
export function isMeant({ note, project }: AdoptableNote): boolean {
  return project === undefined && projectNameOf(note) !== '';
}

/** The notes that no project has. */
export function freeOf(notes: readonly AdoptableNote[]): readonly AdoptableNote[] {
  return notes.filter(({ project }) => project === undefined);
}

/** Gives each note the two properties that make it a document of the project; what it already says stays, but for the name of another project. */
export function adoptNotes(
  documents: readonly (ProjectDocument & { readonly code: string })[],
  project: string,
  language: 'fr' | 'en',
): Changed {
  return changeNotes(documents, ({ note, code }) => adoption(note, code, project, language));
}

function adoption(note: Note, code: string, project: string, language: 'fr' | 'en'): readonly PropertyChange[] {
  const ed = findKey(note.properties, ['ed']);
  const changes: PropertyChange[] = [];
  if (ed === undefined || textOf(note, 'ed') === '') changes.push({ kind: 'set', path: [ed ?? 'ed'], value: code });
  if (foldFull(projectNameOf(note)) !== foldFull(project)) {
    changes.push({ kind: 'set', path: [keyToWrite(note, 'project', language)], value: project });
  }
  return changes;
}
