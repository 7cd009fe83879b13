// Lists of neighbours as two flat arrays: small, fast, and ordered as given.
import { int } from './typed-read';

/** The values of key `k` are `list[head[k]]` up to, not including, `list[head[k + 1]]`. */
export interface Adjacency {
  readonly head: Int32Array;
  readonly list: Int32Array;
}

/** Groups `values` (or, without them, the indexes) by key, keeping their order. Keys are 0 … count − 1. */
export function groupByKey(count: number, keys: Int32Array, values?: Int32Array): Adjacency {
  const head = new Int32Array(count + 1);
  for (let i = 0; i < keys.length; i++) {
    const next = int(keys, i) + 1;
    head[next] = int(head, next) + 1;
  }
  for (let key = 0; key < count; key++) head[key + 1] = int(head, key + 1) + int(head, key);
  const free = head.slice();
  const list = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = int(keys, i);
    const at = int(free, key);
    list[at] = values === undefined ? i : int(values, i);
    free[key] = at + 1;
  }
  return { head, list };
}
