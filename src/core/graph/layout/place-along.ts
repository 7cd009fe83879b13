// Places the rows of a part one after the other: as thick as their thickest box, with a gap between them.
import type { Item } from './item';

/** Sets `x` and `half`; the part begins at 0. Gives the items of all rows. */
export function placeAlong(rows: readonly (readonly Item[])[], gap: number): Item[] {
  const items: Item[] = [];
  let x = 0;
  for (const row of rows) {
    const half = row.reduce((most, { width }) => Math.max(most, width), 0) / 2;
    for (const item of row) {
      item.x = x + half;
      item.half = half;
      items.push(item);
    }
    x += 2 * half + gap;
  }
  return items;
}
