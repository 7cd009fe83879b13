// Moves the whole so that what was in the last picture moves least; a first picture has its middle at 0.
import type { Item } from './item';
import type { Layout } from './layout';

/** `boxes`: by id; `parts`: these, and the points of the edges. Each way, by the median of what the boxes moved. */
export function keepStill(
  boxes: ReadonlyMap<string, Item>,
  parts: readonly (readonly Item[])[],
  previous: Layout | undefined,
): void {
  const all = [...boxes];
  const known = all.filter(([id]) => previous?.boxes.has(id));
  for (const axis of ['x', 'y'] as const) {
    const shifts = Float64Array.from(
      (known.length > 0 ? known : all).map(([id, item]) => (previous?.boxes.get(id)?.[axis] ?? 0) - item[axis]),
    ).sort();
    const shift = shifts[shifts.length >> 1] ?? 0;
    for (const part of parts) for (const item of part) item[axis] += shift;
  }
}
