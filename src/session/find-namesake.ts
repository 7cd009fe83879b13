// Finds the note that bears the name of a project that is to be started: links by that name lead to it.
import { isProjectNote } from '../core/graph/is-project-note';
import type { Note } from '../core/graph/note';
import { projectKey } from '../core/project/find-projects';
import { findKey } from '../core/text/find-property';
import type { Session } from './session';

export interface Namesake {
  readonly note: Note;
  /** It says of itself that it is something else. */
  readonly isOther: boolean;
}

/** In the project's folder before elsewhere, then by path; no project's note and no document of one. */
export function findNamesake({ facts }: Session, name: string, folder: string): Namesake | undefined {
  const key = projectKey(name);
  let found: Note | undefined;
  const isFirst = (one: Note, other: Note): boolean => {
    const [own, its] = [one, other].map(({ path }) => path.startsWith(`${folder}/`));
    return own === its ? one.id < other.id : own === true;
  };
  for (const note of facts.notes.values()) {
    if (projectKey(note.name) !== key || note.about === 'deliverable' || isProjectNote(note)) continue;
    if (found === undefined || isFirst(note, found)) found = note;
  }
  return found && { note: found, isOther: findKey(found.properties, ['type', 'type objet']) !== undefined };
}
