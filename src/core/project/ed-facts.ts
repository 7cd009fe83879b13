// How far the document of each ED is, for a map: by the evidence of its project where one tells it, else as the vault's notes say.
import type { Pack } from '../pack/pack';
import { projectKey } from './find-projects';
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
  { id }: Pick<Pack, 'id'>,
  project: string,
  notes: Iterable<MethodNote>,
  states: Iterable<ProjectState>,
): ReadonlyMap<string, EdFacts> {
  const told = new Map<string, EdFacts>();
  for (const { kind, eds, status, path, project: name = '' } of notes) {
    const isOther = kind === 'deliverable' && project !== '' && projectKey(name) !== project;
    if (kind !== 'project' && !isOther) for (const code of eds) keepFurther(told, code, { status, path, stale: false });
  }
  const found = new Map<string, EdFacts>();
  for (const state of states) {
    const { key } = state.run;
    if (state.pack.id !== id || (project !== '' && key !== project)) continue;
    for (const { ed, status, path = told.get(ed.code)?.path, stale } of [...state.eds, ...state.beyond])
      // Without a document of the project, the vault's documentation is what opens.
      keepFurther(found, ed.code, { status, stale: stale.length > 0, run: key, path });
  }
  return new Map([...told, ...found]);
}

/** Of several as far, the first. */
function keepFurther(facts: Map<string, EdFacts>, code: string, next: EdFacts): void {
  const known = facts.get(code);
  if (known === undefined || statuses.indexOf(next.status) > statuses.indexOf(known.status)) facts.set(code, next);
}
