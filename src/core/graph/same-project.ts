// Whether two notes belong to one project.
import { foldFull } from '../text/fold';
import { isList } from '../text/render-entry';
import type { Value } from '../text/value';
import { lastSegment, withoutExtension } from './keys';
import type { Note } from './note';

/** The properties that may name a note's project, as people write them. */
const PROJECT = ['projet', 'project', 'Projet', 'Project'] as const;

/** Whether a writer's project is that of a deliverable. A writer that is neither a deliverable nor in a project has none. */
export function sameProject(writer: Note | undefined, deliverable: Note | undefined): boolean {
  if (writer === undefined || deliverable === undefined) return false;
  const project = projectKey(writer);
  if (project === '' && writer.about !== 'deliverable') return false;
  return project === projectKey(deliverable);
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
