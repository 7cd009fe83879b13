// Lets the items of all rows drift towards their neighbours: what belongs together comes to stand together, as in a spectral drawing.
import type { Net } from './add-dummies';
import { int, real } from './typed-read';

/**
 * Half a step of each item towards the mean of its neighbours, then each row about its middle. `x`: where the items stand; `past`: where
 * they stood a step before; the new places are written over those. `swing`: how much of the step before is taken back, under a quarter:
 * the more, the faster all the rows agree, and the more they swing.
 */
export function relaxRows({ rows, near }: Net, x: Float64Array, past: Float64Array, swing: number): void {
  for (let row = 0; row + 1 < rows.head.length; row++) {
    const begin = int(rows.head, row);
    const end = int(rows.head, row + 1);
    let total = 0;
    for (let at = begin; at < end; at++) {
      const item = int(rows.list, at);
      const first = int(near.head, item);
      const last = int(near.head, item + 1);
      let sum = 0;
      for (let k = first; k < last; k++) sum += real(x, int(near.list, k));
      const next = (real(x, item) + sum / (last - first || 1)) / 2 - swing * real(past, item);
      past[item] = next;
      total += next;
    }
    for (let at = begin; at < end; at++) {
      const item = int(rows.list, at);
      past[item] = real(past, item) - total / (end - begin);
    }
  }
}
