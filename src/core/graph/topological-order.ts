// Boxes in an order in which every edge goes forward.
import { groupByKey } from './adjacency';
import { int } from './typed-read';

/** The edges must have no cycle. */
export function topologicalOrder(count: number, from: Int32Array, to: Int32Array): Int32Array {
  const { head, list } = groupByKey(count, from, to);
  const waiting = new Int32Array(count);
  for (const box of to) waiting[box] = int(waiting, box) + 1;
  const order = new Int32Array(count);
  let known = 0;
  for (let box = 0; box < count; box++) if (int(waiting, box) === 0) order[known++] = box;
  for (let done = 0; done < known; done++) {
    const box = int(order, done);
    for (let at = int(head, box); at < int(head, box + 1); at++) {
      const target = int(list, at);
      if ((waiting[target] = int(waiting, target) - 1) === 0) order[known++] = target;
    }
  }
  return order;
}
