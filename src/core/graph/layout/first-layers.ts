// A first layer for each box: after all that point at it, and as near as may be to what it points at.
import { groupByKey } from './adjacency';
import { int } from './typed-read';

/** Boxes ordered so that every edge goes forward. The edges must have no cycle. */
export function topologicalOrder(count: number, from: Int32Array, to: Int32Array): Int32Array {
  const out = groupByKey(count, from, to);
  const waiting = new Int32Array(count);
  for (const box of to) waiting[box] = int(waiting, box) + 1;
  const order = new Int32Array(count);
  let known = 0;
  for (let box = 0; box < count; box++) if (int(waiting, box) === 0) order[known++] = box;
  for (let done = 0; done < known; done++) {
    const box = int(order, done);
    for (let at = int(out.head, box); at < int(out.head, box + 1); at++) {
      const target = int(out.list, at);
      waiting[target] = int(waiting, target) - 1;
      if (int(waiting, target) === 0) order[known++] = target;
    }
  }
  return order;
}

/** Longest path from the sources (no earlier than `least`, when given); then boxes that nothing points at come next to their first target. */
export function firstLayers(count: number, from: Int32Array, to: Int32Array, least?: Int32Array): Int32Array {
  const order = topologicalOrder(count, from, to);
  const out = groupByKey(count, from, to);
  const layer = least === undefined ? new Int32Array(count) : least.slice();
  const entered = new Int32Array(count);
  for (const box of order) {
    for (let at = int(out.head, box); at < int(out.head, box + 1); at++) {
      const target = int(out.list, at);
      entered[target] = 1;
      if (int(layer, target) <= int(layer, box)) layer[target] = int(layer, box) + 1;
    }
  }
  for (let box = 0; box < count; box++) {
    const start = int(out.head, box);
    const end = int(out.head, box + 1);
    if (int(entered, box) === 1 || start === end) continue;
    let nearest = int(layer, int(out.list, start));
    for (let at = start + 1; at < end; at++) nearest = Math.min(nearest, int(layer, int(out.list, at)));
    layer[box] = nearest - 1;
  }
  return layer;
}
