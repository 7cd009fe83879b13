// Finds the edges that go back: turned round, they leave a graph without cycles.
import { groupByKey } from './adjacency';
import { int } from './typed-read';

/**
 * 1 for each edge that closes a cycle, 0 for the others. Searches in depth from the boxes that nothing points at, then from the
 * first box not yet seen, in the order of numbers; self-loops must be left out. Needs no recursion.
 */
export function breakCycles(count: number, from: Int32Array, to: Int32Array): Int32Array {
  const out = groupByKey(count, from);
  const back = new Int32Array(from.length);
  const state = new Int32Array(count);
  const next = out.head.slice();
  const stack = new Int32Array(count);
  const search = (root: number): void => {
    let depth = 0;
    stack[depth++] = root;
    state[root] = 1;
    while (depth > 0) {
      const box = int(stack, depth - 1);
      const at = int(next, box);
      if (at === int(out.head, box + 1)) {
        state[box] = 2;
        depth--;
        continue;
      }
      next[box] = at + 1;
      const edge = int(out.list, at);
      const target = int(to, edge);
      if (int(state, target) === 1) back[edge] = 1;
      else if (int(state, target) === 0) {
        state[target] = 1;
        stack[depth++] = target;
      }
    }
  };
  const isTarget = new Int32Array(count);
  for (const box of to) isTarget[box] = 1;
  for (let box = 0; box < count; box++) if (int(isTarget, box) === 0) search(box);
  for (let box = 0; box < count; box++) if (int(state, box) === 0) search(box);
  return back;
}
