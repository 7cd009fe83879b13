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

function isTied({ rows }: Graph, number: number): boolean {
  const place = placeOfNote(number);
  for (let row = firstOf(rows.byNote, number); row >= 0; row = nextOf(rows.byNote, row))
    if (listOf(rows.byPlace, row) !== place) return true;
  for (let row = firstOf(rows.byPlace, place); row >= 0; row = nextOf(rows.byPlace, row))
    if (listOf(rows.byNote, row) !== number) return true;
  return false;
}
