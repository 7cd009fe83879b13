// Orders the rows so that few edges cross: the items drift into place, then are sifted; the best order seen of each part is kept.
import type { Net } from './add-dummies';
import { countCrossings } from './count-crossings';
import { relaxRows } from './relax-rows';
import { orderByPlace, type RowOrder } from './row-order';
import { siftRows } from './sift-rows';
import { int, real } from './typed-read';

/** How long the items drift: gently at first, as their ids have them; then with far swings and small ones, until all rows agree. */
const [gentle, far, small] = [100, 40, 24];
/** Of fewer items than this the gentle drift is looked at on its way, after so many steps each time. */
const looked = 600;
const looks = [10, 15, 20, 30, 40, 45];
/** The smallest graphs drift less, the larger ones down to so much, the largest still less: by their items. */
const [few, large, many] = [80, 700, 30_000];
const leastPace = 0.5;
/** Small graphs are tried again and again: as long as tries × items stay under this. */
const effort = 2000;
const mostTries = 16;
/** What the far swings find must be so much better: a small change of the graph shall not choose another picture. */
const clearly = 0.9;

/** The items row after row. */
export function orderRows(net: Net): Int32Array {
  const { part, rows, row, boxes } = net;
  const best = rows.list.slice();
  const least = new Float64Array(part.length).fill(Infinity);
  const tries = best.length > many ? -1 : Math.min(mostTries, Math.floor(effort / best.length));
  const pace = Math.min(1, best.length / few, Math.max(leastPace, large / best.length), many / best.length);
  let x = Float64Array.from(row, (_, item) => (item < boxes ? item : boxes / 2));
  let past = x.slice();
  const gently = best.length < looked ? looks : [gentle];
  for (let look = -gently.length; look <= tries && part.some((top) => least[top] !== 0); look++) {
    const drift = look < 0 ? gently.at(look) : look === 0 ? far + small : undefined;
    const steps = drift === undefined ? 1.7 * 1.3 ** look : drift * pace;
    for (let step = 0; step < steps; step++) {
      relaxRows(net, x, past, look < 0 ? 0.21 : look === 0 && step < far * pace ? 0.24 : 0.1);
      [x, past] = [past, x];
    }
    const order = orderByPlace(net, x);
    siftRows(net, order);
    keepBest(net, order, best, least, look === 0 ? clearly : 1);
    // From then on small drifts away from the best.
    if (look >= 0)
      best.forEach(
        (item, at) =>
          (x[item] = past[item] = at - (int(rows.head, int(row, item)) + int(rows.head, int(row, item) + 1)) / 2),
      );
  }
  return best;
}

/** Part by part: what crosses less. `least`: the crossings of each part, by its first row. */
function keepBest(net: Net, order: RowOrder, best: Int32Array, least: Float64Array, share: number): void {
  const { part, rows } = net;
  const counts = new Float64Array(part.length);
  part.forEach((top, row) => (counts[top] = real(counts, top) + countCrossings(net, order, row)));
  part.forEach((top, row) => {
    const first = int(rows.head, row);
    if (real(counts, top) < real(least, top) * share)
      best.set(order.list.subarray(first, int(rows.head, row + 1)), first);
  });
  counts.forEach((count, top) => {
    if (count < real(least, top) * share) least[top] = count;
  });
}
