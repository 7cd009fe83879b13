// A spanning tree of edges of length one: the layers are shifted until there is one. The start of the network simplex.
import type { Adjacency } from './adjacency';
import { int } from './typed-read';

/** Edges of one connected part, without cycles, and the edges that touch each box. */
export interface LayeringGraph {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly touching: Adjacency;
}

/** 1 for each edge of the tree. Changes `layer` so that each of them joins neighbouring layers; all edges stay at least one long. */
export function tightTree(graph: LayeringGraph, layer: Int32Array): Int32Array {
  const { count, from, to, touching } = graph;
  const inTree = new Int32Array(from.length);
  const reached = new Int32Array(count);
  const members = new Int32Array(count);
  const border: number[] = [];
  let size = 0;
  const add = (box: number): void => {
    reached[box] = 1;
    members[size++] = box;
  };
  add(0);
  for (let done = 0; size < count;) {
    for (; done < size; done++) {
      const box = int(members, done);
      for (let at = int(touching.head, box); at < int(touching.head, box + 1); at++) {
        const edge = int(touching.list, at);
        const other = int(from, edge) === box ? int(to, edge) : int(from, edge);
        if (int(reached, other) === 1) continue;
        if (int(layer, int(to, edge)) - int(layer, int(from, edge)) === 1) {
          inTree[edge] = 1;
          add(other);
        } else border.push(edge);
      }
    }
    if (size < count) closeNearest(graph, layer, reached, border, members.subarray(0, size));
    for (const edge of border) {
      const a = int(from, edge);
      const b = int(to, edge);
      if (int(reached, a) === int(reached, b) || int(layer, b) - int(layer, a) !== 1) continue;
      inTree[edge] = 1;
      add(int(reached, a) === 1 ? b : a);
    }
  }
  return inTree;
}

/** Forgets border edges that are inside, finds the shortest left, and shifts the whole tree to make it one long. */
function closeNearest(
  graph: LayeringGraph,
  layer: Int32Array,
  reached: Int32Array,
  border: number[],
  members: Int32Array,
): void {
  let kept = 0;
  let least = Infinity;
  let shift = 0;
  for (const edge of border) {
    const a = int(graph.from, edge);
    const b = int(graph.to, edge);
    if (int(reached, a) === int(reached, b)) continue;
    border[kept++] = edge;
    const slack = int(layer, b) - int(layer, a) - 1;
    if (slack >= least) continue;
    least = slack;
    shift = int(reached, a) === 1 ? slack : -slack;
  }
  border.length = kept;
  for (const box of members) layer[box] = int(layer, box) + shift;
}
