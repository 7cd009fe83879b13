// Finds the note that bears the name of a project that is to be started: links by that name lead to it.
import { notesAnswering } from '../core/graph/answers';
import { ANSWERS_BY } from '../core/graph/graph';
import { isProjectNote } from '../core/graph/is-project-note';
import { keyOfName } from '../core/graph/keys';
import type { Note } from '../core/graph/note';
import { findKey } from '../core/text/find-property';
import type { Session } from './session';

export interface Namesake {
  readonly note: Note;
  /** It says of itself that it is something else. */
  readonly isOther: boolean;
}

/** In the project's folder before elsewhere, then by path; no project's note and no document of one. */
export function findNamesake(session: Session, name: string, folder: string): Namesake | undefined {
  const graph = session.graph.get();
  let found: Note | undefined;
  const isFirst = (one: Note, other: Note): boolean => {
    const [own, its] = [one, other].map(({ path }) => path.startsWith(`${folder}/`));
    return own === its ? one.id < other.id : own === true;
  };
  for (const number of notesAnswering(graph, keyOfName(name), ANSWERS_BY.name)) {
    const note = graph.notes[number];
    if (note === undefined || note.about === 'deliverable' || isProjectNote(note)) continue;
    if (found === undefined || isFirst(note, found)) found = note;
  }
  return found && { note: found, isOther: findKey(found.properties, ['type', 'type objet']) !== undefined };
}
