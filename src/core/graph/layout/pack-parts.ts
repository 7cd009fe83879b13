// Packs the parts on shelves: large ones first, about as wide as a screen is.
import type { Item } from './item';
import { spanOf } from './span-of';

const shape = 1.6;

/** Moves the items of each part; a part as high as its neighbour keeps the order given. */
export function packParts(parts: readonly (readonly Item[])[], gap: number): void {
  const frames = parts.map((items) => {
    const ys: number[] = [];
    for (const { y, height } of items) ys.push(y - height / 2, y + height / 2);
    const [top, height] = spanOf(ys);
    const width = items.reduce((most, { x, half }) => Math.max(most, x + half), 0);
    return { items, top, width: width + gap, height: height + gap };
  });
  const area = frames.reduce((sum, { width, height }) => sum + width * height, 0);
  const limit = frames.reduce((most, { width }) => Math.max(most, width), Math.sqrt(area * shape));
  let [x, y, shelf] = [0, 0, 0];
  for (const { items, top, width, height } of frames.sort((a, b) => b.height - a.height)) {
    if (x > 0 && x + width > limit) {
      x = 0;
      y += shelf;
      shelf = 0;
    }
    for (const item of items) {
      item.x += x;
      item.y += y - top;
    }
    x += width;
    shelf = Math.max(shelf, height);
  }
}
