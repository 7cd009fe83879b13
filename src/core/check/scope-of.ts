// Among which notes a note may be taken for another one.
import type { Graph } from '../graph/graph';
import type { Note } from '../graph/note';
import { projectOf } from '../graph/same-project';

/** The documents of one project; or, empty, all notes that are no documents. */
export function scopeOf(graph: Graph, note: Note): string {
  return note.about === 'deliverable' ? `+${projectOf(graph, note)}` : '';
}
