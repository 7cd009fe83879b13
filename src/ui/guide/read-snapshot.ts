// What the guide needs of the session's facts, taken at one moment.
import type { Note } from '../../core/graph/note';
import type { PackProblem } from '../../core/pack/pack-problem';
import type { Project } from '../../core/project/find-projects';
import type { MethodNote } from '../../core/project/method-note';
import type { Reading } from '../../session/facts';
import type { Session } from '../../session/session';
import { listProblems, type NotesProblem } from './list-problems';

export interface Snapshot {
  readonly notes: readonly MethodNote[];
  /** The notes of projects, sorted by path. */
  readonly projectNotes: readonly Note[];
  readonly projects: readonly Project[];
  readonly reading: Reading;
  /** Ids of the methods. */
  readonly packIds: readonly string[];
  readonly problems: readonly NotesProblem[];
  /** What is wrong in the user's own methods. */
  readonly packProblems: readonly PackProblem[];
}

export function readSnapshot({ facts, methods }: Session): Snapshot {
  const notes = [...facts.methodNotes.values()];
  const paths = notes.flatMap(({ kind, path }) => (kind === 'project' ? [path] : [])).sort();
  return {
    notes,
    projectNotes: paths.flatMap((path) => facts.notes.get(path) ?? []),
    projects: facts.projects,
    reading: facts.reading,
    packIds: methods.ids,
    problems: listProblems(facts.notes.values()),
    packProblems: methods.problems,
  };
}
