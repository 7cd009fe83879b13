// Counts the crossings between a row and the next with an accumulator tree: |edges| × log |row|.
import type { Net } from './add-dummies';
import type { RowOrder } from './row-order';
import { int } from './typed-read';

/** The number of pairs of pieces that cross between this row and the next. */
export function countCrossings({ rows, near, turn }: Net, { list, place }: RowOrder, row: number): number {
  const next = int(rows.head, row + 1);
  let leaves = 1;
  while (leaves < int(rows.head, row + 2) - next) leaves *= 2;
  const tree = new Int32Array(2 * leaves);
  let count = 0;
  for (let at = int(rows.head, row); at < next; at++) {
    const item = int(list, at);
    const first = int(turn, item);
    const end = int(near.head, item + 1);
    for (let k = first; k < end; k++)
      for (let node = leaves + int(place, int(near.list, k)) - next; node > 1; node >>= 1)
        if (node % 2 === 0) count += int(tree, node + 1);
    for (let k = first; k < end; k++)
      for (let node = leaves + int(place, int(near.list, k)) - next; node > 0; node >>= 1)
        tree[node] = int(tree, node) + 1;
  }
  return count;
}
