// For each ED, the document of the project that is the furthest, else the vault's documentation: what the map shows and opens.
import { projectKey } from './find-projects';
import type { MethodNote } from './method-note';
import { statuses, type Status } from './status';

export interface EdDocument {
  readonly status: Status;
  readonly path: string;
}

/** By ED code. `project`: its key; empty for all projects. */
export function documentsOf(notes: Iterable<MethodNote>, project: string): ReadonlyMap<string, EdDocument> {
  const found = new Map<string, EdDocument>();
  for (const { kind, eds, status, path, ...note } of notes) {
    if (kind === 'project') continue;
    if (kind === 'deliverable' && project !== '' && projectKey(note.project ?? '') !== project) continue;
    for (const code of eds) {
      const known = found.get(code);
      if (known === undefined || rank(status) > rank(known.status)) found.set(code, { status, path });
    }
  }
  return found;
}

function rank(status: Status): number {
  return statuses.indexOf(status);
}
