// How far the document of each ED is: by the evidence of its notes where a project tells it, else as the vault's notes say.
import type { Pack } from '../../core/pack/pack';
import { documentsOf } from '../../core/project/ed-documents';
import { statuses, type Status } from '../../core/project/status';
import type { Session } from '../../session/session';

export interface EdFacts {
  readonly status: Status;
  readonly path?: string;
  /** Something that it rests on changed since it was last looked at. */
  readonly stale: boolean;
  /** Key of the project whose document it is. */
  readonly run?: string;
}

export type EdFactsOf = (pack: Pack, project: string) => ReadonlyMap<string, EdFacts>;

export const noFacts: ReadonlyMap<string, EdFacts> = new Map();

/** By ED code. `project`: its key; empty for all: then the document that is the furthest counts. */
export function edFactsOf({ facts, projects }: Session): EdFactsOf {
  return (pack, project) => {
    const told = new Map<string, EdFacts>();
    const own = documentsOf(facts.methodNotes.values(), project);
    for (const [code, { status, path }] of own) told.set(code, { status, path, stale: false });
    const runs = projects.runs.filter(({ key }) => project === '' || key === project);
    const found = new Map<string, EdFacts>();
    for (const { key } of runs) {
      const state = projects.state(key);
      if (state?.pack.id !== pack.id) continue;
      for (const { ed, status, path, stale } of [...state.eds, ...state.beyond]) {
        const known = found.get(ed.code);
        if (known !== undefined && statuses.indexOf(known.status) >= statuses.indexOf(status)) continue;
        // Without a document of the project, the vault's documentation is what opens.
        const there = path ?? told.get(ed.code)?.path;
        found.set(ed.code, {
          status,
          stale: stale.length > 0,
          run: key,
          ...(there === undefined ? {} : { path: there }),
        });
      }
    }
    return new Map([...told, ...found]);
  };
}
