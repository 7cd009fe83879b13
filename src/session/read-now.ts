// Reads notes as their texts are at this moment, what is being typed included: the facts may be behind.
import type { Note } from '../core/graph/note';
import type { Session } from './session';

export interface NoteNow {
  readonly note: Note;
  readonly text: string;
}

/** Undefined when the note is gone or cannot be read. Rejects only as `vault.read` does. */
export async function readNow({ facts, vault }: Session, path: string): Promise<NoteNow | undefined> {
  const text = await vault.read(path);
  return text === undefined ? undefined : { note: facts.read(path, text), text };
}

/** Those of these notes that are still there. */
export async function readAllNow(session: Session, notes: readonly Note[]): Promise<readonly NoteNow[]> {
  const read = await Promise.all(notes.map(({ path }) => readNow(session, path)));
  return read.flatMap((each) => each ?? []);
}
