// The EDs that a note is, for one project or for all: the vault's own documentation counts for every project.
import type { GraphNode } from '../graph/link';
import type { Note } from '../graph/note';
import { projectKey } from './find-projects';
import { readMethodNote } from './method-note';

/** `project`: its key; empty for all. A name without a note counts as the ED that it names. */
export function edCodesOf(
  notes: ReadonlyMap<string, Note> | undefined,
  project: string,
): (node: Pick<GraphNode, 'path' | 'ed'>) => readonly string[] {
  return ({ path, ed }) => {
    if (path === undefined) return ed;
    const note = notes?.get(path);
    if (note === undefined || !note.isEd) return [];
    const mine =
      note.about !== 'deliverable' || project === '' || project === projectKey(readMethodNote(note)?.project ?? '');
    return mine ? ed : [];
  };
}
