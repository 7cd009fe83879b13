// Whether two notes belong to one project.
import { foldFull } from '../text/fold';
import type { Value } from '../text/value';
import type { Note } from './note';

/** The property that names a note's project. */
const PROJECT = 'projet';

/** Whether a writer's project is that of a deliverable. A writer that is neither a deliverable nor in a project has none. */
export function sameProject(writer: Note | undefined, deliverable: Note | undefined): boolean {
  if (writer === undefined || deliverable === undefined) return false;
  const project = projectKey(writer);
  if (project === '' && writer.about !== 'deliverable') return false;
  return project === projectKey(deliverable);
}

/** Whether a deliverable names no project. */
export function inNoProject(deliverable: Note | undefined): boolean {
  return deliverable !== undefined && projectKey(deliverable) === '';
}

/** The project that a note names, folded; empty when it names none. */
export function projectKey(note: Note): string {
  const value: Value | undefined = Object.hasOwn(note.properties, PROJECT) ? note.properties[PROJECT] : undefined;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return foldFull(text.replaceAll('[[', '').replaceAll(']]', '').split('|', 1)[0] ?? '');
}
