// Places the items in their rows: near their neighbours, in order, never overlapping (isotonic regression).
import type { Item } from './item';

const sweeps = 10;
/** Room that a point of an edge takes along its row, in pixels; and how much more strongly it is pulled: long edges run straight. */
const dummySize = 8;
const dummyPull = 6;

/**
 * Sets `y`. `gap`: the space between two boxes of a row (points of edges need less). Each row is solved exactly: the least weighted sum of
 * squares that keeps order and space.
 */
export function placeAcross(rows: readonly (readonly Item[])[], gap: number): void {
  for (const row of rows) {
    let sum = 0;
    for (const item of row) {
      const half = (item.dummy ? dummySize + gap / 2 : item.height + gap) / 2;
      item.next = sum += half;
      sum += half;
    }
    for (const item of row) item.y = item.next - sum / 2;
  }
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const row of sweep % 2 > 0 ? [...rows].reverse() : rows) settle(row);
}

function settle(row: readonly Item[]): void {
  /** Items that touch: where they want to stand, how much that weighs, how many they are. */
  const blocks: { wish: number; weight: number; size: number }[] = [];
  for (const item of row) {
    let sum = 0;
    let weight = 0;
    for (const side of [item.up, item.down])
      for (const { dummy, y } of side) {
        const pull = (dummy ? dummyPull : 1) * (item.dummy ? dummyPull : 1);
        sum += pull * y;
        weight += pull;
      }
    const block = { wish: (weight > 0 ? sum / weight : item.y) - item.next, weight, size: 1 };
    for (let last = blocks.at(-1); last && last.wish > block.wish; last = blocks.at(-1)) {
      block.wish = (block.wish * block.weight + last.wish * last.weight) / (block.weight += last.weight);
      block.size += last.size;
      blocks.pop();
    }
    blocks.push(block);
  }
  let at = 0;
  for (const { wish, size } of blocks) for (const item of row.slice(at, (at += size))) item.y = wish + item.next;
}
