// The projects of a vault and the documents of each: by the property `projet`, as text or link, else by folder.
import type { DeclaredLink } from '../graph/link';
import type { Note } from '../graph/note';
import { foldFull } from '../text/fold';
import { namelessRun, readRun, type ProjectRun } from './project-run';
import { isProjectNote, isWithin, ofNearestFolder } from '../graph/is-project-note';
import { projectNameOf } from './read-project-name';
import { compareTexts } from '../text/compare-texts';
import { addToGroup } from '../text/add-to-group';

export interface VaultProjects {
  /** Sorted by name. */
  readonly runs: readonly ProjectRun[];
  /** Documents of each project by its key, sorted by path. */
  readonly documents: ReadonlyMap<string, readonly Note[]>;
  /** Notes that are a part of a document each, by the key of their project, sorted by path. */
  readonly sheets: ReadonlyMap<string, readonly Note[]>;
  /** Documents that belong to no project. */
  readonly loose: readonly Note[];
  /** The project of each folder that one project alone has. */
  readonly byFolder: ReadonlyMap<string, ProjectRun | undefined>;
}

/** Whether a note is a project's, a document or a part of one: no other says anything of projects. */
export function speaksOfProjects(note: Note): boolean {
  return sayingOf(note).kind !== 'other';
}

/** Whether a note is of a project and under another note, and no document itself: a sheet of the document that it is under, where that is one. */
export function isSheet(note: Note): boolean {
  return sayingOf(note).kind === 'sheet';
}

/** What a note says of projects; kept for as long as the note is, so that a vault of ten thousand notes is read once. */
interface Saying {
  readonly kind: 'project' | 'document' | 'sheet' | 'other';
  /** The project that a document or a sheet names: the name, and the path before it when it is a link with one. */
  readonly project: string;
}

const said = new WeakMap<Note, Saying>();
/** One for all, as nearly all notes of a vault are. */
const nothing: Saying = { kind: 'other', project: '' };

function sayingOf(note: Note): Saying {
  const known = said.get(note);
  if (known !== undefined) return known;
  const saying = readSaying(note);
  said.set(note, saying);
  return saying;
}

function readSaying(note: Note): Saying {
  const isDocument = note.about === 'deliverable';
  if (Object.keys(note.properties).length > 0) {
    if (isProjectNote(note)) return { kind: 'project', project: '' };
    if (isDocument) return { kind: 'document', project: projectNameOf(note) };
    const project = note.links.some(namesParent) ? projectNameOf(note) : '';
    if (project !== '') return { kind: 'sheet', project };
  }
  return nothing;
}

/** The names that a note answers to, folded. */
export function foldedNames({ name, title = '', aliases }: Note): ReadonlySet<string> {
  return new Set([name, title, ...aliases].map(foldFull).filter((each) => each !== ''));
}

/** Whether a link says what the note is under. */
export function namesParent({ role, way }: DeclaredLink): boolean {
  return role === 'parent' && way === 'in';
}

/** Does not depend on the order of the notes. */
export function readProjects(notes: Iterable<Note>): VaultProjects {
  const byKind = new Map<Saying['kind'], Note[]>();
  for (const note of notes) {
    const { kind } = sayingOf(note);
    if (kind !== 'other') addToGroup(byKind, kind, note);
  }
  const sorted = (kind: Saying['kind']): readonly Note[] => byKind.get(kind)?.sort(byPath) ?? [];
  const shelf = shelve(sorted('project'));
  const documents = new Map<string, Note[]>();
  const loose: Note[] = [];
  for (const note of sorted('document')) {
    const run = runOf(shelf, note);
    if (run === undefined) loose.push(note);
    else addToGroup(documents, run.key, note);
  }
  const sheets = new Map<string, Note[]>();
  for (const note of sorted('sheet')) {
    const run = knownRun(shelf, note);
    if (run !== undefined) addToGroup(sheets, run.key, note);
  }
  const runs = [...shelf.runs.values()].sort(
    (a, b) => compareTexts(foldFull(a.name), foldFull(b.name)) || compareTexts(a.key, b.key),
  );
  return { runs, documents, sheets, loose, byFolder: shelf.byFolder };
}

/** Those of a project; for no key, those of none. */
export function documentsOf({ documents, loose }: VaultProjects, key: string): readonly Note[] {
  return key === '' ? loose : (documents.get(key) ?? []);
}

interface Shelf {
  readonly runs: Map<string, ProjectRun>;
  readonly byName: Map<string, ProjectRun[]>;
  /** Folders that one project alone has. */
  readonly byFolder: Map<string, ProjectRun | undefined>;
}

function shelve(notes: readonly Note[]): Shelf {
  const shelf: Shelf = { runs: new Map(), byName: new Map(), byFolder: new Map() };
  for (const note of notes) {
    const name = note.title ?? note.name;
    const folded = foldFull(name);
    const run = readRun(note, shelf.runs.has(folded) ? note.id : folded, name);
    shelf.runs.set(run.key, run);
    for (const each of foldedNames(note)) addToGroup(shelf.byName, each, run);
    if (run.folder !== '') shelf.byFolder.set(run.folder, shelf.byFolder.has(run.folder) ? undefined : run);
  }
  return shelf;
}

function runOf(shelf: Shelf, note: Note): ProjectRun | undefined {
  const { project } = sayingOf(note);
  if (project === '') return ofNearestFolder(shelf.byFolder, note.id);
  const name = foldFull(project);
  const run = namedRun(shelf, note, name);
  if (run !== undefined) return run;
  // The spelling that sorts first names it, whatever the order of the notes.
  const known = shelf.runs.get(name);
  const spelled = known === undefined || project < known.name ? namelessRun(name, project) : known;
  shelf.runs.set(name, spelled);
  return spelled;
}

/** That of a sheet, which makes no project by naming one. */
function knownRun(shelf: Shelf, note: Note): ProjectRun | undefined {
  const name = foldFull(sayingOf(note).project);
  return namedRun(shelf, note, name) ?? shelf.runs.get(name);
}

/** Of several projects of one name, that of the folder. */
function namedRun(shelf: Shelf, note: Note, name: string): ProjectRun | undefined {
  const named = shelf.byName.get(name) ?? [];
  return named.find(({ folder }) => isWithin(note.id, folder)) ?? named[0];
}

function byPath(one: Note, other: Note): number {
  return compareTexts(one.id, other.id) || compareTexts(one.path, other.path);
}
