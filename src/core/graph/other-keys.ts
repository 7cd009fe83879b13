// The few links that wait under other keys than their own name's, so that a note that answers to one of these reaches them too.
import { itemsOf } from './chains';
import type { Graph } from './graph';
import { numberKey, releaseKey } from './keys';

/** Lets a row be looked at again when notes that answer to this key come or go; gives the key's number. */
export function waitElsewhere(graph: Graph, row: number, keyText: string): number {
  const { byRow, byKey } = graph.otherKeys;
  const key = numberKey(graph.keys, keyText);
  const keys = byRow.get(row) ?? [];
  if (keys.includes(key)) return key;
  byRow.set(row, [...keys, key]);
  const rows = byKey.get(key);
  if (rows === undefined) byKey.set(key, new Set([row]));
  else rows.add(row);
  return key;
}

/** Ends all waiting of a row that is taken out. */
export function waitNoMore(graph: Graph, row: number): void {
  const { byRow, byKey } = graph.otherKeys;
  const keys = byRow.get(row);
  if (keys === undefined) return;
  byRow.delete(row);
  for (const key of keys) {
    const rows = byKey.get(key);
    rows?.delete(row);
    if (rows?.size !== 0) continue;
    byKey.delete(key);
    releaseKey(graph, key);
  }
}

/** Every row that waits under a key, its own or another. */
export function rowsUnder(graph: Graph, key: number): readonly number[] {
  const own = itemsOf(graph.rows.byKey, key);
  const others = graph.otherKeys.byKey.get(key);
  return others === undefined ? own : [...own, ...others];
}
