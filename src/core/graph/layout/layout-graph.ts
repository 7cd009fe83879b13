// Lays out any graph in layers: the same graph gives the same picture, in whatever order it comes.
import { indexGraph, selfLoop, type IndexedGraph } from './index-graph';
import type { Box, Direction, Edge, Layout, LayoutOptions, PlacedBox, Route } from './layout';
import { packComponents } from './pack-components';
import { placePart, type PlacedPart, type Sizes } from './place-part';
import { knownRoutes, recallPart } from './recall-layout';
import { routeEdge, routeSelfLoop } from './route-edges';
import { splitComponents, type Part } from './split-components';
import { int, real } from './typed-read';

interface Settled {
  readonly part: Part;
  readonly sizes: Sizes;
  readonly placed: PlacedPart;
  /** Its rectangle, in `along` and `across`. */
  readonly along: number;
  readonly across: number;
  readonly lengthAlong: number;
  readonly lengthAcross: number;
}

/**
 * Places the boxes (one per id; later ones of the same id are ignored) and routes the edges. Never throws, whatever the graph: cycles,
 * self-loops, repeated edges, edges to nowhere, parts that do not hang together, no box at all.
 */
export function layoutGraph(given: readonly Box[], edges: readonly Edge[], options: LayoutOptions = {}): Layout {
  const graph = indexGraph(given, edges);
  const { previous, direction = 'right', boxGap = 24 } = options;
  const routes = previous === undefined ? undefined : knownRoutes(previous);
  const settled = splitComponents(graph.boxes.length, graph.from, graph.to).map((part) => {
    const sizes = sizesOf(graph, part, direction, options);
    const hint =
      previous === undefined || routes === undefined ? undefined : recallPart(graph, part, previous, routes, direction);
    return settlePart(part, sizes, placePart(part, sizes, hint));
  });
  const right = direction === 'right';
  const places = packComponents(
    settled.map(({ lengthAlong, lengthAcross }) =>
      right ? { width: lengthAlong, height: lengthAcross } : { width: lengthAcross, height: lengthAlong },
    ),
    boxGap * 2,
  );
  const shifts = settled.map((part, at) => {
    const { x, y } = places[at] ?? { x: 0, y: 0 };
    return { along: (right ? x : y) - part.along, across: (right ? y : x) - part.across };
  });
  return drawAll(graph, edges, settled, shifts, direction, previous);
}

function sizesOf(graph: IndexedGraph, part: Part, direction: Direction, options: LayoutOptions): Sizes {
  const along = new Float64Array(part.boxes.length);
  const across = new Float64Array(part.boxes.length);
  part.boxes.forEach((number, box) => {
    const { width, height } = graph.boxes[number] ?? { width: 0, height: 0 };
    along[box] = direction === 'right' ? width : height;
    across[box] = direction === 'right' ? height : width;
  });
  return { along, across, boxGap: options.boxGap ?? 24, layerGap: options.layerGap ?? 64 };
}

function settlePart(part: Part, sizes: Sizes, placed: PlacedPart): Settled {
  const { net, across, middle, thickness } = placed;
  let first = Infinity;
  let last = -Infinity;
  for (let item = 0; item < net.size; item++) {
    const half = item < net.boxes ? real(sizes.across, item) / 2 : 0;
    first = Math.min(first, real(across, item) - half);
    last = Math.max(last, real(across, item) + half);
  }
  const start = -real(thickness, 0) / 2;
  const end = real(middle, net.layers - 1) + real(thickness, net.layers - 1) / 2;
  return { part, sizes, placed, along: start, across: first, lengthAlong: end - start, lengthAcross: last - first };
}

type Shift = { readonly along: number; readonly across: number };

function drawAll(
  graph: IndexedGraph,
  edges: readonly Edge[],
  settled: readonly Settled[],
  shifts: readonly Shift[],
  direction: Direction,
  previous: Layout | undefined,
): Layout {
  const right = direction === 'right';
  const boxes = new Map<string, PlacedBox>();
  const drawn: number[][] = graph.boxes.length === 0 ? [] : Array.from(graph.from, () => []);
  const turn = (points: readonly number[], { along, across }: Shift): number[] => {
    const turned: number[] = [];
    for (let at = 0; at < points.length; at += 2) {
      const a = (points[at] ?? 0) + along;
      const b = (points[at + 1] ?? 0) + across;
      turned.push(right ? a : b, right ? b : a);
    }
    return turned;
  };
  const goesBack = new Int32Array(graph.from.length);
  settled.forEach(({ part, sizes, placed }, at) => {
    const shift = shifts[at] ?? { along: 0, across: 0 };
    part.boxes.forEach((number, box) => {
      const layer = int(placed.net.layer, box);
      const [x = 0, y = 0] = turn([real(placed.middle, layer), real(placed.across, box)], shift);
      const source = graph.boxes[number];
      if (source !== undefined) boxes.set(source.id, { ...source, x, y, layer });
    });
    part.edges.forEach((number, edge) => {
      drawn[number] = turn(routeEdge(part, sizes, placed, edge), shift);
      goesBack[number] = int(placed.back, edge);
    });
  });
  const routes = edges.map(({ from, to }, at): Route => {
    const index = int(graph.indexOf, at);
    if (index === selfLoop) return { from, to, course: 'self', points: loopOf(boxes.get(from), right) };
    if (index < 0) return { from, to, course: 'none', points: [] };
    return { from, to, course: int(goesBack, index) === 1 ? 'back' : 'forward', points: drawn[index] ?? [] };
  });
  return moveBack(boxes, routes, previous);
}

function loopOf(box: PlacedBox | undefined, right: boolean): number[] {
  if (box === undefined) return [];
  if (right) return routeSelfLoop(box.x, box.y, box.width, box.height);
  const loop = routeSelfLoop(box.y, box.x, box.height, box.width);
  return loop.map((_, at) => loop[at ^ 1] ?? 0);
}

/** Moves the whole picture so that what was there before moves least, and measures it. */
function moveBack(boxes: Map<string, PlacedBox>, routes: Route[], previous: Layout | undefined): Layout {
  const known = previous === undefined ? [] : [...boxes.values()].filter(({ id }) => previous.boxes.has(id));
  const dx = median(known.map(({ id, x }) => (previous?.boxes.get(id)?.x ?? x) - x));
  const dy = median(known.map(({ id, y }) => (previous?.boxes.get(id)?.y ?? y) - y));
  if (dx !== 0 || dy !== 0) {
    for (const [id, box] of boxes) boxes.set(id, { ...box, x: box.x + dx, y: box.y + dy });
    routes = routes.map((route) => ({
      ...route,
      points: route.points.map((value, at) => value + (at % 2 === 0 ? dx : dy)),
    }));
  }
  return { boxes, routes, ...boundsOf(boxes, routes) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function boundsOf(boxes: ReadonlyMap<string, PlacedBox>, routes: readonly Route[]) {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  const include = (x: number, y: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const { x, y, width, height } of boxes.values()) {
    include(x - width / 2, y - height / 2);
    include(x + width / 2, y + height / 2);
  }
  for (const { points } of routes) {
    for (let at = 0; at < points.length; at += 2) include(points[at] ?? 0, points[at + 1] ?? 0);
  }
  return left > right
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top };
}
