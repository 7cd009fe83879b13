// Lets the items of all rows drift towards their neighbours: what belongs together comes to stand together, as in a spectral drawing.
import type { Item } from './item';

/** Moves the items so many steps. `swing`: under a quarter: the more, the faster all the rows agree, and the more they swing. */
export type Relax = (steps: number, swing: number) => void;

/**
 * A step: each item goes half way to the mean of its neighbours, less so much (`swing`) of where it stood a step before; then each row is
 * set about its middle. The rows may be put in another order between two calls.
 */
export function relaxRows(rows: readonly (readonly Item[])[]): Relax {
  const items: Item[] = [];
  for (const row of rows) for (const item of row) item.into = items.push(item) - 1;
  const near = items.map(({ up, down }) => [...up, ...down].map(({ into }) => into));
  return (steps, swing) => {
    let y = Float64Array.from(items, (item) => item.y);
    let past = y.slice();
    for (let step = 0; step < steps; step++) {
      let end = 0;
      for (const { length } of rows) {
        const first = end;
        end += length;
        let total = 0;
        for (let at = first; at < end; at++) {
          const others = near[at] ?? [];
          let sum = 0;
          for (const other of others) sum += y[other] ?? 0;
          const next = ((y[at] ?? 0) + sum / (others.length || 1)) / 2 - swing * (past[at] ?? 0);
          past[at] = next;
          total += next;
        }
        for (let at = first; at < end; at++) past[at] = (past[at] ?? 0) - total / length;
      }
      [y, past] = [past, y];
    }
    items.forEach((item, at) => (item.y = y[at] ?? 0));
  };
}
