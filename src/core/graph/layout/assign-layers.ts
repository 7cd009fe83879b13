// Gives each box its layer, so that the edges together are nearly as short as they can be.
import { groupByKey, type Adjacency } from './adjacency';
import { topologicalOrder } from './topological-order';
import { int } from './typed-read';

const passes = 20;

/**
 * The layer of each box; every edge goes at least one layer on. The edges must have no cycle. What hangs on a single edge, and what then
 * does, waits: it always finds room beside its neighbour. The rest takes the longest way from its sources; then each box moves towards
 * the side where it has more edges.
 */
export function assignLayers(count: number, from: Int32Array, to: Int32Array): Int32Array {
  const before = groupByKey(count, to, from);
  const after = groupByKey(count, from, to);
  const layer = new Int32Array(count);
  const waits = new Int32Array(count);
  const pull = new Int32Array(count);
  const hanging = peel(count, before, after, waits);
  /** The layer next to the neighbours of one side; infinite where there are none. */
  const beside = ({ head, list }: Adjacency, box: number, way: number): number => {
    let most = -Infinity;
    for (let at = int(head, box); at < int(head, box + 1); at++) {
      const other = int(list, at);
      if (int(waits, other) === 0) most = Math.max(most, way * int(layer, other) + 1);
    }
    return way * most;
  };
  const order = topologicalOrder(count, from, to).filter((box) => int(waits, box) === 0);
  for (const box of order) layer[box] = Math.max(0, beside(before, box, 1));
  for (let edge = 0; edge < from.length; edge++) {
    const [a, b] = [int(from, edge), int(to, edge)];
    if (int(waits, a) + int(waits, b) > 0) continue;
    pull[a] = int(pull, a) + 1;
    pull[b] = int(pull, b) - 1;
  }
  for (let pass = 0, moved = true; moved && pass < passes; pass++) {
    moved = false;
    for (const box of order.reverse()) {
      const goal = int(pull, box) < 0 ? beside(before, box, 1) : beside(after, box, -1);
      if (goal === int(layer, box) || !Number.isFinite(goal)) continue;
      layer[box] = goal;
      moved = true;
    }
  }
  for (const box of hanging.reverse()) {
    layer[box] = [beside(before, box, 1), beside(after, box, -1)].find(Number.isFinite) ?? 0;
    waits[box] = 0;
  }
  return layer;
}

/** Boxes on a single edge, then those that are on a single edge without them, and so on; marks them. */
function peel(count: number, before: Adjacency, after: Adjacency, waits: Int32Array): number[] {
  const edges = new Int32Array(count);
  const peeled: number[] = [];
  for (const { head } of [before, after])
    for (let box = 0; box < count; box++) edges[box] = int(edges, box) + int(head, box + 1) - int(head, box);
  edges.forEach((sum, box) => sum === 1 && peeled.push(box));
  for (const box of peeled) {
    waits[box] = 1;
    for (const { head, list } of [before, after]) {
      for (let at = int(head, box); at < int(head, box + 1); at++) {
        const other = int(list, at);
        if ((edges[other] = int(edges, other) - 1) === 1) peeled.push(other);
      }
    }
  }
  return peeled;
}
