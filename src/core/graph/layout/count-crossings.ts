// Counts the crossings between all rows with accumulator trees: |edges| × log |row|.
import type { Item } from './item';

export function countCrossings(rows: readonly (readonly Item[])[]): number {
  let count = 0;
  rows.forEach((row, at) => {
    const width = rows[at + 1]?.length ?? 0;
    const tree = new Int32Array(width + 1);
    let ends = 0;
    for (const item of row) {
      // Those that end further on than the ends of this item, of the items before it.
      for (const other of item.down) {
        count += ends;
        for (let node = other.at + 1; node > 0; node &= node - 1) count -= tree[node] ?? 0;
      }
      for (const other of item.down) {
        ends++;
        for (let node = other.at + 1; node <= width; node += node & -node) tree[node] = (tree[node] ?? 0) + 1;
      }
    }
  });
  return count;
}
