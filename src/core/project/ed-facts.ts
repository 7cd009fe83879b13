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
  pack: Pick<Pack, 'id'>,
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
  for (const state of statesOf(pack, project, states)) {
    const { key } = state.run;
    for (const { ed, status, path = told.get(ed.code)?.path, stale } of [...state.eds, ...state.beyond])
      // Without a document of the project, the vault's documentation is what opens.
      keepFurther(found, ed.code, { status, stale: stale.length > 0, run: key, path });
  }
  return new Map([...told, ...found]);
}

/** Of the projects that follow a method, the one asked for; all of them without a key. */
export function statesOf(
  { id }: Pick<Pack, 'id'>,
  project: string,
  states: Iterable<ProjectState>,
): readonly ProjectState[] {
  return [...states].filter(({ pack, run }) => pack.id === id && (project === '' || run.key === project));
}

/** Whether an ED has no document; undefined where no project tells it. */
export function isMissing(facts: EdFacts | undefined): boolean | undefined {
  return facts?.run === undefined ? undefined : facts.status === 'absent';
}

/** What the map of a project tells of an ED's document; that of the differences tells of no other status than that it is missing. */
export function statusOnMap(mode: string, { path }: { readonly path?: string }, facts?: EdFacts): Status | undefined {
  if (mode === 'project') return facts?.status ?? 'absent';
  return mode === 'diff' && (isMissing(facts) ?? path === undefined) ? 'absent' : undefined;
}

/** Of several as far, the first. */
function keepFurther(facts: Map<string, EdFacts>, code: string, next: EdFacts): void {
  const known = facts.get(code);
  if (known === undefined || statuses.indexOf(next.status) > statuses.indexOf(known.status)) facts.set(code, next);
}
