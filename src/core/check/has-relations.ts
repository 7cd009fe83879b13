// Whether any note of a vault is tied to another one, or names one that does not exist.
import { listOf } from '../graph/chains';
import { type Graph, placeOfNote } from '../graph/graph';

/** Stops at the first link that leads elsewhere than to its own note. */
export function hasRelations({ rows }: Graph): boolean {
  for (let row = 0; row < rows.numbering.size; row += 1) {
    const writer = listOf(rows.byNote, row);
    if (writer >= 0 && listOf(rows.byPlace, row) !== placeOfNote(writer)) return true;
  }
  return false;
}
