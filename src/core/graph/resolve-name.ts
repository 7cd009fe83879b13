// Answers for any name, whether a link is written with it or not.
import { climb } from './climb';
import { candidatesOf, makeClimber } from './climber';
import type { Graph } from './graph';
import type { Match, TargetKind } from './link';
import { findNote, idOfNote } from './note-numbers';

export interface ResolvedName {
  readonly match: Match;
  /** The id of the note; absent when the name is ambiguous or leads nowhere. */
  readonly id?: string;
  /** Paths that answer equally well (ambiguous), or the nearest ones (none). */
  readonly candidates: readonly string[];
}

/** Where a name leads when the note at `from` (path or id; may be unknown) writes it. */
export function resolveName(graph: Graph, name: string, from: string, kind: TargetKind = 'name'): ResolvedName {
  const writer = findNote(graph, from);
  const { match, notes } = climb(graph, kind, name, writer === undefined ? undefined : graph.notes[writer]);
  const [first] = notes;
  if (match !== 'ambiguous' && first !== undefined) return { match, id: idOfNote(graph, first), candidates: [] };
  return { match, candidates: candidatesOf(makeClimber(graph, true), name, notes) };
}
