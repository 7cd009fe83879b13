// Orders the rows so that few edges cross: the items drift into place, then are sifted; the best order seen is kept.
import { countCrossings } from './count-crossings';
import type { Item } from './item';
import { relaxRows } from './relax-rows';
import { siftRows } from './sift-rows';

/** How many steps the items drift until they are looked at, then twice as many, up to the last; where they are many, once. */
const [first, last, once] = [8, 64, 40];
const many = 2000;
/** Small graphs are tried again, with small drifts away from the best: as long as tries × items stay under this. */
const effort = 3000;
const mostTries = 16;

/** Puts the best order found in the rows. */
export function orderRows(rows: Item[][]): void {
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  const relax = relaxRows(rows);
  let best = rows;
  let least = Infinity;
  const look = (steps: number, swing: number): void => {
    relax(steps, swing);
    for (const row of rows) {
      row.sort((a, b) => a.y - b.y);
      row.forEach((item, at) => (item.at = at));
    }
    siftRows(rows);
    const crossings = countCrossings(rows);
    if (crossings >= least) return;
    least = crossings;
    best = rows.map((row) => [...row]);
  };
  for (let steps = count < many ? first : once; least > 0 && steps <= last; steps *= 2) look(steps, 0.21);
  let steps = 1.7;
  for (let tries = Math.min(mostTries, effort / count); least > 0 && tries >= 1; tries--) {
    look(steps, 0.1);
    for (const row of best) row.forEach((item, at) => (item.y = at - row.length / 2));
    steps *= 1.3;
  }
  best.forEach((row, at) => (rows[at] = row));
}
