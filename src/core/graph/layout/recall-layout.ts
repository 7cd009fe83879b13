// What the last picture says about a part of the new one: what can stay where it was, stays.
import type { Layered } from './add-dummies';
import type { IndexedGraph } from './index-graph';
import type { Direction, Layout } from './layout';
import type { Hint } from './place-part';
import type { Part } from './split-components';
import { int, real } from './typed-read';

/** Routes of the last picture by `from` and `to`. */
export type KnownRoutes = ReadonlyMap<string, readonly number[]>;

const keyOf = (from: string, to: string): string => `${from}\n${to}`;

export function knownRoutes(previous: Layout): KnownRoutes {
  return new Map(previous.routes.map(({ from, to, points }) => [keyOf(from, to), points]));
}

/** Undefined when the last picture knows no box of this part. */
export function recallPart(
  graph: IndexedGraph,
  part: Part,
  previous: Layout,
  routes: KnownRoutes,
  direction: Direction,
): Hint | undefined {
  const count = part.boxes.length;
  const layer = new Int32Array(count);
  const across = new Float64Array(count).fill(NaN);
  let known = 0;
  part.boxes.forEach((number, box) => {
    const old = previous.boxes.get(graph.boxes[number]?.id ?? '');
    if (old === undefined) return;
    known++;
    layer[box] = old.layer;
    across[box] = direction === 'right' ? old.y : old.x;
  });
  if (known === 0) return undefined;
  guessNew(part, across);
  return { layer, wish: (net) => wishes(graph, part, net, across, routes, direction) };
}

/** A new box wishes to stand among its known neighbours; one without any comes last. */
function guessNew(part: Part, across: Float64Array): void {
  const sum = new Float64Array(across.length);
  const count = new Int32Array(across.length);
  const meet = (box: number, other: number): void => {
    if (!Number.isNaN(real(across, box)) || Number.isNaN(real(across, other))) return;
    sum[box] = real(sum, box) + real(across, other);
    count[box] = int(count, box) + 1;
  };
  for (let edge = 0; edge < part.from.length; edge++) {
    meet(int(part.from, edge), int(part.to, edge));
    meet(int(part.to, edge), int(part.from, edge));
  }
  for (let box = 0; box < across.length; box++) {
    if (!Number.isNaN(real(across, box))) continue;
    across[box] = int(count, box) > 0 ? real(sum, box) / int(count, box) : Number.MAX_SAFE_INTEGER;
  }
}

function wishes(
  graph: IndexedGraph,
  part: Part,
  net: Layered,
  across: Float64Array,
  routes: KnownRoutes,
  direction: Direction,
): Float64Array {
  const wish = new Float64Array(net.size);
  wish.set(across);
  const side = direction === 'right' ? 1 : 0;
  for (let edge = 0; edge < part.from.length; edge++) {
    const dummy = int(net.firstDummy, edge);
    if (dummy < 0) continue;
    const a = int(part.from, edge);
    const b = int(part.to, edge);
    const forward = int(net.layer, a) < int(net.layer, b);
    const dummies = Math.abs(int(net.layer, a) - int(net.layer, b)) - 1;
    const idOf = (box: number): string => graph.boxes[int(part.boxes, box)]?.id ?? '';
    const points = routes.get(keyOf(idOf(a), idOf(b)));
    const remembered = points?.length === 8 + 4 * dummies ? points : undefined;
    const near = real(across, forward ? a : b);
    const far = real(across, forward ? b : a);
    for (let k = 0; k < dummies; k++) {
      const corner = 4 + 4 * (forward ? k : dummies - 1 - k) + side;
      wish[dummy + k] = remembered?.[corner] ?? near + ((far - near) * (k + 1)) / (dummies + 1);
    }
  }
  return wish;
}
