// The project that a note is written for.
import { projectKey } from '../../core/project/find-projects';
import type { Session } from '../session';

/** As the note names it; the name of the note itself when it is a project's; undefined when nothing says it. */
export function projectOf({ facts }: Session, path: string): string | undefined {
  const note = facts.methodNotes.get(path);
  if (note?.project !== undefined) return note.project;
  if (note?.kind !== 'project') return undefined;
  return facts.projects.find(({ key }) => key === projectKey(note.name))?.name ?? note.name;
}
