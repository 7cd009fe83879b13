// A spanning tree in the order in which it is left: each subtree is one range of numbers.
import type { LayeringGraph } from './tight-tree';
import { int } from './typed-read';

/** The tree of the network simplex. The subtree of a box is `order[low[box]]` to `order[last[box]]`; the last is the box itself. */
export interface SpanningTree {
  readonly graph: LayeringGraph;
  readonly inTree: Int32Array;
  /** The tree edge to the parent; −1 at the root. */
  readonly parent: Int32Array;
  readonly low: Int32Array;
  readonly last: Int32Array;
  readonly order: Int32Array;
  /** Edges out of the subtree less edges into it: what its edges gain when it moves one layer on. */
  readonly pull: Int32Array;
  readonly next: Int32Array;
  readonly stack: Int32Array;
}

/** Numbers the subtree of `root` again, from `first` on, and sums its pulls. */
export function numberTree(tree: SpanningTree, root: number, first: number): void {
  const { graph, parent, low, last, order, pull, next, stack } = tree;
  const { from, to, touching } = graph;
  let number = first;
  let depth = 0;
  const enter = (box: number): void => {
    stack[depth++] = box;
    low[box] = number;
    next[box] = int(touching.head, box);
    pull[box] = 0;
  };
  enter(root);
  while (depth > 0) {
    const box = int(stack, depth - 1);
    const at = int(next, box);
    if (at === int(touching.head, box + 1)) {
      last[box] = number;
      order[number++] = box;
      depth--;
      if (depth > 0) {
        const above = int(stack, depth - 1);
        pull[above] = int(pull, above) + int(pull, box);
      }
      continue;
    }
    next[box] = at + 1;
    const edge = int(touching.list, at);
    const outgoing = int(from, edge) === box;
    pull[box] = int(pull, box) + (outgoing ? 1 : -1);
    if (int(tree.inTree, edge) === 0 || edge === int(parent, box)) continue;
    const child = outgoing ? int(to, edge) : int(from, edge);
    parent[child] = edge;
    enter(child);
  }
}
