// Counts the crossings between neighbouring layers with an accumulator tree: |edges| × log |layer|.
import type { LayerOrder } from './layer-order';
import { int } from './typed-read';

/** The number of pairs of pieces that cross, in all layers. `tree` is room for at least four times the widest layer. */
export function countCrossings(order: LayerOrder, tree: Int32Array): number {
  let total = 0;
  for (let layer = 0; layer + 1 < order.net.layers; layer++) total += crossingsAfter(order, layer, tree);
  return total;
}

function crossingsAfter(order: LayerOrder, layer: number, tree: Int32Array): number {
  const { start, line, place } = order;
  const { head, list } = order.net.after;
  let leaves = 1;
  while (leaves < int(start, layer + 2) - int(start, layer + 1)) leaves <<= 1;
  tree.fill(0, 0, 2 * leaves);
  let count = 0;
  for (let at = int(start, layer); at < int(start, layer + 1); at++) {
    const item = int(line, at);
    const from = int(head, item);
    const end = int(head, item + 1);
    for (let k = from; k < end; k++) {
      for (let node = leaves + int(place, int(list, k)); node > 1; node >>= 1) {
        if ((node & 1) === 0) count += int(tree, node + 1);
      }
    }
    for (let k = from; k < end; k++) {
      for (let node = leaves + int(place, int(list, k)); node >= 1; node >>= 1) tree[node] = int(tree, node) + 1;
    }
  }
  return count;
}
