// Places the rows of each part one after the other: as thick as their thickest box, with a gap between them.
import type { Rows } from './stack-parts';
import { int, real } from './typed-read';

export interface Along {
  /** The middle of each row, and its thickness, in pixels; each part begins at 0. */
  readonly middle: Float64Array;
  readonly thickness: Float64Array;
}

/** `length`: the size of each box along the rows' way. */
export function placeAlong({ row, part }: Rows, length: Float64Array, gap: number): Along {
  const thickness = new Float64Array(part.length);
  length.forEach((size, box) => (thickness[int(row, box)] = Math.max(size, real(thickness, int(row, box)))));
  const middle = thickness.map((size) => size / 2);
  part.forEach((first, at) => {
    if (first < at) middle[at] = real(middle, at - 1) + (real(thickness, at - 1) + real(thickness, at)) / 2 + gap;
  });
  return { middle, thickness };
}
