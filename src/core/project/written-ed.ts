// Finds the note that a project already has for an ED, so that none is written twice.
import type { Note } from '../graph/note';

/** The first of a project's documents, which come sorted by path. */
export function writtenEd(documents: readonly Note[], code: string): Note | undefined {
  return documents.find(({ eds }) => eds.includes(code));
}
