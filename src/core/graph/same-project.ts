// Whether two notes belong to one project.
import { compareTexts } from '../text/compare-texts';
import { findProperty, firstText } from '../text/find-property';
import { foldFull } from '../text/fold';
import { notesAnswering } from './answers';
import { ANSWERS_BY, type Graph, PROJECTS_KEY } from './graph';
import { isProjectNote, isWithin, ofNearestFolder, projectFolder } from './is-project-note';
import { keyOfName, lastSegment, withoutExtension } from './keys';
import type { Note } from './note';

/** The properties that name a note's project, folded. */
const PROJECT = ['projet', 'project'];

/** Whether a writer's project is that of a deliverable. A writer that is neither a deliverable nor in a project has none. */
export function sameProject(graph: Graph, writer: Note | undefined, deliverable: Note | undefined): boolean {
  if (writer === undefined || deliverable === undefined) return false;
  const project = projectOf(graph, writer);
  if (project === '' && writer.about !== 'deliverable') return false;
  return project === projectOf(graph, deliverable);
}

/** Whether a deliverable may be meant by a writer that it shares no project with: either of them has none. */
export function isUnclaimed(graph: Graph, writer: Note | undefined, deliverable: Note | undefined): boolean {
  if (deliverable === undefined) return false;
  return projectOf(graph, deliverable) === '' || writer === undefined || projectOf(graph, writer) === '';
}

/** The project of a note: the path of its note, found by what the note names or else by its folder; without a note, the name; empty when it has none. */
export function projectOf(graph: Graph, note: Note): string {
  const { byNote } = graph.projects;
  const known = byNote.get(note);
  if (known !== undefined) return known;
  const project = findProject(graph, note);
  byNote.set(note, project);
  return project;
}

function findProject(graph: Graph, note: Note): string {
  const name = projectKey(note);
  if (name === '') return ofNearestFolder((graph.projects.byFolder ??= readFolders(graph)), note.id) ?? '';
  const { name: called, title, alias } = ANSWERS_BY;
  const named = [called, title, alias].flatMap((kind) => projectsUnder(graph, keyOfName(name), kind));
  if (named.length > 1) named.sort((a, b) => compareTexts(a.id, b.id) || compareTexts(a.path, b.path));
  const near = named.length > 1 ? named.find((each) => isWithin(note.id, projectFolder(each))) : undefined;
  return (near ?? named[0])?.path ?? name;
}

/** The notes of projects that answer to a key in one way. */
function projectsUnder(graph: Graph, key: string, kind: number): readonly Note[] {
  const notes = notesAnswering(graph, key, kind).flatMap((number) => graph.notes[number] ?? []);
  return kind === ANSWERS_BY.project ? notes : notes.filter(isProjectNote);
}

/** The project of each folder that one project alone has. */
function readFolders(graph: Graph): ReadonlyMap<string, string | undefined> {
  const folders = new Map<string, string | undefined>();
  for (const each of projectsUnder(graph, PROJECTS_KEY, ANSWERS_BY.project)) {
    const folder = projectFolder(each);
    if (folder !== '') folders.set(folder, folders.has(folder) ? undefined : each.path);
  }
  return folders;
}

const named = new WeakMap<Note, string>();

/** The project that a note names, as a link or as plain text, folded; empty when it names none. Asked of all documents whenever a project changes. */
export function projectKey(note: Note): string {
  const known = named.get(note);
  if (known !== undefined) return known;
  const key = readKey(note);
  named.set(note, key);
  return key;
}

function readKey({ properties }: Note): string {
  // Asked of every note: many have no such key.
  if (!Object.keys(properties).some((key) => /^proje/iu.test(key))) return '';
  const written = firstText(findProperty(properties, PROJECT)) ?? '';
  if (!written.startsWith('[[')) return foldFull(written);
  const target = written.slice(2).split(/[\]|#]/u, 1)[0] ?? '';
  return foldFull(lastSegment(withoutExtension(target)));
}
