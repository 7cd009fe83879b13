// The note of an ED that no relation leads to or from.
import { firstOf, listOf, nextOf } from '../../graph/chains';
import { type Graph, placeOfNote } from '../../graph/graph';
import type { Check } from '../check';
import { hasRelations } from '../has-relations';

export const orphanEd = {
  id: 'orphan-ed',
  severity: 'info',
  family: 'graph',
  *ofEds(eds, { graph }) {
    // In a vault without relations, every note would be told.
    if (!hasRelations(graph)) return;
    for (const number of eds) {
      const note = graph.notes[number];
      if (note !== undefined && !isTied(graph, number))
        yield { path: note.path, line: 0, values: { ed: note.eds[0] ?? '' } };
    }
  },
} as const satisfies Check;

/** Stops at the first link to or from elsewhere: most EDs have one. */
function isTied({ rows: { byNote, byPlace } }: Graph, number: number): boolean {
  const place = placeOfNote(number);
  for (let row = firstOf(byNote, number); row >= 0; row = nextOf(byNote, row))
    if (listOf(byPlace, row) !== place) return true;
  for (let row = firstOf(byPlace, place); row >= 0; row = nextOf(byPlace, row))
    if (listOf(byNote, row) !== number) return true;
  return false;
}
