// What the graph knows of the vault beside its relations, when it was last looked at.
import type { Note } from '../../core/graph/note';
import type { Pack } from '../../core/pack/pack';
import type { EdFacts } from '../../core/project/ed-facts';
import type { ProjectRun } from '../../core/project/project-run';
import type { ProjectState } from '../../core/project/project-state';

/** `project`: its key; empty for all. */
export interface SeenVault {
  readonly projects: readonly ProjectRun[];
  readonly notes?: ReadonlyMap<string, Note>;
  /** By ED code. */
  readonly edFactsOf: (pack: Pack, project: string) => ReadonlyMap<string, EdFacts>;
  /** Of those that follow the method, the one that the user works on first. */
  readonly statesOf: (pack: Pack, project: string) => readonly ProjectState[];
}

export const noFacts: ReadonlyMap<string, EdFacts> = new Map();
export const nothingSeen: SeenVault = { projects: [], edFactsOf: () => noFacts, statesOf: () => [] };
