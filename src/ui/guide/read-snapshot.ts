// What the guide needs of the session's facts, taken at one moment.
import type { PackProblem } from '../../core/pack/pack-problem';
import type { ProjectRun } from '../../core/project/project-run';
import type { Reading } from '../../session/facts';
import type { Session } from '../../session/session';
import { findReferences, type References } from './find-references';

export interface Snapshot {
  readonly reading: Reading;
  /** How many notes the vault holds, and how many of its documents belong to no project. */
  readonly notes: number;
  readonly loose: number;
  /** How many notes document the method. */
  readonly documented: number;
  readonly references: References;
  readonly runs: readonly ProjectRun[];
  /** The project that the session works with. */
  readonly current?: ProjectRun | undefined;
  /** Ids of the methods. */
  readonly packIds: readonly string[];
  /** What is wrong in the user's own methods. */
  readonly packProblems: readonly PackProblem[];
}

export function readSnapshot({ facts, methods, projects }: Session): Snapshot {
  const known = [...facts.methodNotes.values()];
  return {
    reading: facts.reading,
    notes: facts.notes.size,
    loose: projects.loose.length,
    documented: known.filter(({ kind }) => kind === 'reference').length,
    references: findReferences(known),
    runs: projects.runs,
    current: projects.current(),
    packIds: methods.ids,
    packProblems: methods.problems,
  };
}
