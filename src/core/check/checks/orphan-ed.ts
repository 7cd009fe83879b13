// The note of an ED that no relation leads to or from.
import { itemsOf, listOf } from '../../graph/chains';
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
  return (
    itemsOf(rows.byNote, number).some((row) => listOf(rows.byPlace, row) !== place) ||
    itemsOf(rows.byPlace, place).some((row) => listOf(rows.byNote, row) !== number)
  );
}
