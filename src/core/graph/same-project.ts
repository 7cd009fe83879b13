// Whether two notes belong to one project.
import { compareTexts } from '../text/compare-texts';
import { foldFull } from '../text/fold';
import { isList } from '../text/render-entry';
import type { Value } from '../text/value';
import { notesAnswering } from './answers';
import { ANSWERS_BY, type Graph } from './graph';
import { isProjectNote } from './is-project-note';
import { keyOfName, lastSegment, withoutExtension } from './keys';
import type { Note } from './note';

/** The properties that may name a note's project, as people write them. */
const PROJECT = ['projet', 'project', 'Projet', 'Project'] as const;

/** Whether a writer's project is that of a deliverable. A writer that is neither a deliverable nor in a project has none. */
export function sameProject(graph: Graph, writer: Note | undefined, deliverable: Note | undefined): boolean {
  if (writer === undefined || deliverable === undefined) return false;
  const project = projectKey(writer);
  if (project === '' && writer.about !== 'deliverable') return false;
  const other = projectKey(deliverable);
  if (project === other) return true;
  const note = noteOfProject(graph, project);
  return note !== undefined && note === noteOfProject(graph, other);
}

/** The note of the project of that name: some call it by its title, others by its file. Of several, that of the path that sorts first. */
function noteOfProject(graph: Graph, project: string): Note | undefined {
  if (project === '') return undefined;
  const { name, title, alias } = ANSWERS_BY;
  const answering = [name, title, alias].flatMap((kind) => notesAnswering(graph, keyOfName(project), kind));
  return answering
    .flatMap((number) => graph.notes[number] ?? [])
    .filter(isProjectNote)
    .sort((a, b) => compareTexts(a.path, b.path))[0];
}

/** Whether a deliverable may be meant by a writer that it shares no project with: either of them has none. */
export function isUnclaimed(writer: Note | undefined, deliverable: Note | undefined): boolean {
  if (deliverable === undefined) return false;
  return projectKey(deliverable) === '' || writer === undefined || projectKey(writer) === '';
}

/** The project that a note names, as a link or as plain text, folded; empty when it names none. */
export function projectKey({ properties }: Note): string {
  const key = PROJECT.find((name) => Object.hasOwn(properties, name));
  const written = key === undefined ? '' : firstText(properties[key]);
  if (!written.startsWith('[[')) return foldFull(written);
  const target = written.slice(2).split(/[\]|#]/u, 1)[0] ?? '';
  return foldFull(lastSegment(withoutExtension(target)));
}

/** The text of a property, or the first one in its list (an unquoted `[[X]]` is a list in a list). */
function firstText(value: Value | undefined): string {
  let inside = value;
  while (isList(inside)) inside = inside[0];
  return typeof inside === 'string' || typeof inside === 'number' ? String(inside).trim() : '';
}
