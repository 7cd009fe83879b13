// Turns what was placed into the picture that every pen draws: boxes, routes and the rectangle around them.
import type { Item, Way } from './item';
import type { Edge, Layout, PlacedBox } from './layout';
import { routeEdges } from './route-edges';
import { spanOf } from './span-of';

/** `items`: the boxes by id; `ways`: of each edge. */
export function drawLayout(
  items: ReadonlyMap<string, Item>,
  edges: readonly Edge[],
  ways: readonly (Way | undefined)[],
): Layout {
  const boxes = new Map<string, PlacedBox>();
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [id, { box, x, y, row }] of items) {
    if (!box) continue;
    boxes.set(id, { ...box, x, y, layer: row });
    xs.push(x - box.width / 2, x + box.width / 2);
    ys.push(y - box.height / 2, y + box.height / 2);
  }
  const routes = routeEdges(edges, boxes, (_, __, back, edge) => cornersOf(ways[edge]?.items ?? [], back));
  for (const { points } of routes) points.forEach((value, at) => (at % 2 > 0 ? ys : xs).push(value));
  const [left, width] = spanOf(xs);
  const [top, height] = spanOf(ys);
  return { boxes, routes, left, top, width, height };
}

/**
 * Slanted only between rows, through the room kept for it in each row, so never through a box. What goes back leaves and enters beside the
 * middle, so that it hides no other.
 */
function cornersOf(items: readonly Item[], back: boolean): number[] {
  const way = back ? -1 : 1;
  const points: number[] = [];
  items.forEach(({ x, y, half, box }, at) => {
    const height = y + (back && box ? box.height / 4 : 0);
    const side = box ? box.width / 2 : 0;
    points.push(x + way * (at > 0 ? -half : side), height, x + way * (at + 1 < items.length ? half : -side), height);
  });
  return points;
}
