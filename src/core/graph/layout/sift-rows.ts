// Moves each item along its row to where its edges cross least, row by row, until nothing is gained.
import type { Item } from './item';

const rounds = 2;
/** How many neighbours an item may pass in one move, and at how many more crossings it gives up. */
const reach = 4;
const worst = -2;
/** Two items with so many pairs of neighbours stay as they are: where so much hangs on them, a swap gains little for its time. */
const many = 4000;

/** Changes the order; never to more crossings. */
export function siftRows(rows: readonly Item[][]): void {
  for (let round = 0, gained = 1; gained > 0 && round < rounds; round++) {
    gained = 0;
    for (const row of round > 0 ? [...rows].reverse() : rows)
      for (const item of [...row]) gained += siftItem(row, item);
  }
}

function siftItem(row: Item[], item: Item): number {
  let best = item.at;
  let most = 0;
  for (const way of [1, -1])
    for (let at = item.at + way, sum = 0; Math.abs(at - item.at) < reach && sum > worst; at += way) {
      const other = row[at];
      if (!other) break;
      sum += way * (gainOfSwap(item.up, other.up) + gainOfSwap(item.down, other.down));
      if (sum > most) [most, best] = [sum, at];
    }
  if (most > 0) {
    const first = Math.min(item.at, best);
    row.splice(best, 0, ...row.splice(item.at, 1));
    row.slice(first, first + reach).forEach((each, at) => (each.at = first + at));
  }
  return most;
}

/** By the neighbours of two items on one side: crossings as they stand less those once swapped. */
function gainOfSwap(left: readonly Item[], right: readonly Item[]): number {
  let sum = 0;
  if (left.length * right.length < many)
    for (const { at } of left) for (const other of right) sum += Math.sign(at - other.at);
  return sum;
}
