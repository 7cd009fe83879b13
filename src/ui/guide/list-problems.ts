// The notes that could not be read as they were meant, for the guide's last section.
import type { Note, NoteProblem } from '../../core/graph/note';

export interface NotesProblem extends NoteProblem {
  readonly path: string;
  readonly name: string;
}

/** Sorted by path, then by line. */
export function listProblems(notes: Iterable<Note>): readonly NotesProblem[] {
  const found: NotesProblem[] = [];
  for (const { path, name, problems } of notes) {
    for (const problem of problems) found.push({ ...problem, path, name });
  }
  return found.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}
