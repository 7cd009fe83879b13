// Moves each item along its row to where its edges cross least, row by row, until nothing is gained.
import type { Net } from './add-dummies';
import type { RowOrder } from './row-order';
import { int } from './typed-read';

const rounds = 2;
/** How many neighbours an item may pass in one move, and at how many more crossings it gives up. */
const reach = 4;
const worst = -2;

/** Crossings of two neighbours as they stand less those once swapped. */
type Gain = (left: number, right: number) => number;

/** Changes the order; never to more crossings. */
export function siftRows({ rows, near: { head, list }, turn }: Net, order: RowOrder): void {
  const next = head.subarray(1);
  const places = list.slice();
  const free = head.slice();
  const gain: Gain = (left, right) =>
    gainOfSwap(head, turn, places, left, right) + gainOfSwap(turn, next, places, left, right);
  /** Notes, with their neighbours, the places of the items of a row beside: it is walked in its order, so they ascend. */
  const collect = (row: number, from: Int32Array, to: Int32Array): void => {
    for (let place = int(rows.head, row); place < int(rows.head, row + 1); place++) {
      const other = int(order.list, place);
      for (let at = int(from, other); at < int(to, other); at++) {
        const item = int(list, at);
        places[int(free, item)] = place;
        free[item] = int(free, item) + 1;
      }
    }
  };
  const last = rows.head.length - 2;
  for (let round = 0, gained = 1; gained > 0 && round < rounds; round++) {
    gained = 0;
    for (let step = 0; step <= last; step++) {
      const row = round % 2 === 0 ? step : last - step;
      const [first, end] = [int(rows.head, row), int(rows.head, row + 1)];
      if (end - first < 2) continue;
      const items = order.list.slice(first, end);
      for (const item of items) free[item] = int(head, item);
      if (row > 0) collect(row - 1, turn, next);
      if (row < last) collect(row + 1, head, turn);
      for (const item of items) gained += siftItem(order, item, first, end, gain);
    }
  }
}

function siftItem({ list, place }: RowOrder, item: number, first: number, end: number, gain: Gain): number {
  const start = int(place, item);
  let best = start;
  let most = 0;
  for (let at = start + 1, sum = 0; at < Math.min(end, start + reach) && sum > worst; at++) {
    sum += gain(item, int(list, at));
    if (sum > most) [most, best] = [sum, at];
  }
  for (let at = start - 1, sum = 0; at >= Math.max(first, start - reach) && sum > worst; at--) {
    sum += gain(int(list, at), item);
    if (sum > most) [most, best] = [sum, at];
  }
  if (best > start) list.copyWithin(start, start + 1, best + 1);
  else list.copyWithin(best + 1, best, start);
  list[best] = item;
  for (let at = Math.min(start, best); at <= Math.max(start, best); at++) place[int(list, at)] = at;
  return most;
}

/** On one side, by one walk over the places of the neighbours of both. */
function gainOfSwap(from: Int32Array, to: Int32Array, places: Int32Array, left: number, right: number): number {
  const first = int(from, right);
  const end = int(to, right);
  let below = first;
  let upTo = first;
  let sum = 0;
  for (let at = int(from, left); at < int(to, left); at++) {
    const place = int(places, at);
    while (below < end && int(places, below) < place) below++;
    while (upTo < end && int(places, upTo) <= place) upTo++;
    sum += below - first - (end - upTo);
  }
  return sum;
}
