// Among which notes a note may be taken for another one.
import type { Note } from '../graph/note';
import { projectKey } from '../graph/same-project';

/** The documents of one project; or, empty, all notes that are no documents. */
export function scopeOf(note: Note): string {
  return note.about === 'deliverable' ? `+${projectKey(note)}` : '';
}
