// Documents that could be a project's: notes with the code of an ED, by folder, and whose they are; and what makes them its own.
import type { Note } from '../graph/note';
import type { Pack } from '../pack/pack';
import { readEdName } from '../text/ed-code';
import { foldFull } from '../text/fold';
import type { PropertyChange } from '../text/property-change';
import type { ProjectDocument } from './ed-standing';
import { findKey } from '../text/find-property';
import { keyToWrite, textOf } from './project-properties';
import { projectNameOf } from './read-project-name';
import type { VaultProjects } from './read-projects';
import { changeNotes, type Changed } from './validate-ed';
import { compareTexts } from '../text/compare-texts';
import { addToGroup } from '../text/add-to-group';
import { folderOf } from '../text/folder-of';

export interface AdoptableNote {
  readonly note: Note;
  readonly code: string;
  /** Name of the project that has it already; undefined for a note of none. */
  readonly project: string | undefined;
}

/** At least one of its notes belongs to no project. */
export interface Adoptable {
  readonly folder: string;
  /** Id of the method that has most of the codes. */
  readonly pack: string;
  /** Sorted by path. */
  readonly notes: readonly AdoptableNote[];
  /** Paths of those to take up unless told otherwise: of the notes that no project has, the first for each ED that is not written yet. */
  readonly firsts: readonly string[];
}

/** Sorted by folder. Notes that a type or a prefix marks as the vault's documentation of the method, and notes about several EDs, are left out; so are the documents of the project whose key is `into`. */
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
  const written = new Set(projects.documents.get(into ?? '')?.flatMap(codesOf));
  const folders = new Map<string, Note[]>();
  for (const note of notes) {
    if (codesOf(note).length !== 1 || (note.about === 'reference' && note.class !== '')) continue;
    if (note.about === 'deliverable' ? !loose.has(note) && !owners.has(note) : isClaimed(note)) continue;
    addToGroup(folders, folderOf(note.path), note);
  }
  return [...folders]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([folder, found]) => adoptableIn(folder, found, packs, owners, written));
}

/** What the note says of itself; else what its name begins with, which is enough for something that is shown and confirmed. */
function codesOf({ eds, name }: Note): readonly string[] {
  if (eds.length > 0) return eds;
  return [...new Set(readEdName(name).flatMap(({ code, equivalent }) => (equivalent ? [] : [code])))];
}

/** A former version, or a note of a project that is no ED of it. */
function isClaimed(note: Note): boolean {
  return (
    textOf(note, 'project') !== '' || findKey(note.properties, ['ancienne version', 'former version']) !== undefined
  );
}

function adoptableIn(
  folder: string,
  found: readonly Note[],
  packs: readonly Pack[],
  owners: ReadonlyMap<Note, string>,
  written: ReadonlySet<string>,
): readonly Adoptable[] {
  const coded = found.map((note): AdoptableNote => ({ note, code: codesOf(note)[0] ?? '', project: owners.get(note) }));
  coded.sort((a, b) => compareTexts(a.note.id, b.note.id));
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
