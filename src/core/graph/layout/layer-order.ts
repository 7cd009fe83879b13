// The order of boxes and dummies inside each layer, as flat arrays that every step of the ordering shares.
import type { Adjacency } from './adjacency';
import type { Layered } from './add-dummies';
import { int } from './typed-read';

/** Layer `r` is `line[start[r]]` up to, not including, `line[start[r + 1]]`; `place` is the index inside the layer. */
export interface LayerOrder {
  readonly net: Layered;
  readonly start: Int32Array;
  readonly line: Int32Array;
  readonly place: Int32Array;
  readonly widest: number;
}

function startOfLayers(net: Layered): Int32Array {
  const start = new Int32Array(net.layers + 1);
  for (const layer of net.layer) start[layer + 1] = int(start, layer + 1) + 1;
  for (let layer = 0; layer < net.layers; layer++) start[layer + 1] = int(start, layer + 1) + int(start, layer);
  return start;
}

function emptyOrder(net: Layered): LayerOrder {
  const start = startOfLayers(net);
  let widest = 0;
  for (let layer = 0; layer < net.layers; layer++) {
    widest = Math.max(widest, int(start, layer + 1) - int(start, layer));
  }
  return { net, start, line: new Int32Array(net.size), place: new Int32Array(net.size), widest };
}

/** An order found by following the edges in depth: forward from the sources, or backward from the sinks. */
export function orderInDepth(net: Layered, forward: boolean): LayerOrder {
  const order = emptyOrder(net);
  const free = order.start.slice();
  const seen = new Int32Array(net.size);
  const ahead = forward ? net.after : net.before;
  const behind = forward ? net.before : net.after;
  const stack: number[] = [];
  const visit = (root: number): void => {
    stack.push(root);
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (int(seen, item) === 1) continue;
      seen[item] = 1;
      put(order, free, item);
      for (let at = int(ahead.head, item + 1) - 1; at >= int(ahead.head, item); at--) {
        const next = int(ahead.list, at);
        if (int(seen, next) === 0) stack.push(next);
      }
    }
  };
  for (let item = 0; item < net.size; item++) if (isEnd(behind, item)) visit(item);
  return order;
}

function isEnd(behind: Adjacency, item: number): boolean {
  return int(behind.head, item) === int(behind.head, item + 1);
}

function put(order: LayerOrder, free: Int32Array, item: number): void {
  const layer = int(order.net.layer, item);
  const at = int(free, layer);
  order.line[at] = item;
  order.place[item] = at - int(order.start, layer);
  free[layer] = at + 1;
}

/** An order by a wished coordinate of each; equal ones by number. */
export function orderByWish(net: Layered, wish: Float64Array): LayerOrder {
  const order = emptyOrder(net);
  const free = order.start.slice();
  const all = Array.from({ length: net.size }, (_, item) => item);
  all.sort((a, b) => (wish[a] ?? 0) - (wish[b] ?? 0) || a - b);
  for (const item of all) put(order, free, item);
  return order;
}

/** Makes `place` agree with a changed `line`. */
export function renumber(order: LayerOrder): void {
  const { start, line, place, net } = order;
  for (let layer = 0; layer < net.layers; layer++) {
    const first = int(start, layer);
    for (let at = first; at < int(start, layer + 1); at++) place[int(line, at)] = at - first;
  }
}
