// How far the document of each ED is, for a map: by the evidence of its project where one tells it, else as the vault's notes say.
import type { Pack } from '../pack/pack';
import { documentsOf } from './ed-documents';
import type { MethodNote } from './method-note';
import type { ProjectState } from './project-state';
import { statuses, type Status } from './status';

export interface EdFacts {
  readonly status: Status;
  readonly path?: string | undefined;
  /** Something that it rests on changed since it was last looked at. */
  readonly stale: boolean;
  /** Key of the project whose document it is. */
  readonly run?: string;
}

/** By ED code. `project`: its key; empty for all: then the document that is the furthest counts. */
export function edFactsOf(
  pack: Pack,
  project: string,
  notes: Iterable<MethodNote>,
  states: Iterable<ProjectState>,
): ReadonlyMap<string, EdFacts> {
  const told = new Map<string, EdFacts>();
  for (const [code, { status, path }] of documentsOf(notes, project)) told.set(code, { status, path, stale: false });
  const found = new Map<string, EdFacts>();
  for (const state of states) {
    const { key } = state.run;
    if (state.pack.id !== pack.id || (project !== '' && key !== project)) continue;
    for (const { ed, status, path, stale } of [...state.eds, ...state.beyond]) {
      const known = found.get(ed.code);
      if (known !== undefined && statuses.indexOf(known.status) >= statuses.indexOf(status)) continue;
      // Without a document of the project, the vault's documentation is what opens.
      found.set(ed.code, { status, stale: stale.length > 0, run: key, path: path ?? told.get(ed.code)?.path });
    }
  }
  return new Map([...told, ...found]);
}
