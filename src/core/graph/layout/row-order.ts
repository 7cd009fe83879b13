// The order of the items in each row.
import type { Net } from './add-dummies';
import { int, real } from './typed-read';

/** `list`: the items of all rows, row after row, as `net.rows.head` counts them; `place`: the index of each in `list`. */
export interface RowOrder {
  readonly list: Int32Array;
  readonly place: Int32Array;
}

/** Orders each row by where its items stand; equal ones by number. */
export function orderByPlace({ rows: { head, list } }: Net, x: Float64Array): RowOrder {
  const sorted = list.slice();
  for (let row = 0; row + 1 < head.length; row++)
    sorted.subarray(int(head, row), int(head, row + 1)).sort((a, b) => real(x, a) - real(x, b) || a - b);
  const place = list.slice();
  sorted.forEach((item, at) => (place[item] = at));
  return { list: sorted, place };
}
