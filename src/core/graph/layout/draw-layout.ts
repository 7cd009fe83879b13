// Turns what was placed into the picture that every pen draws: boxes, routes and the rectangle around them.
import type { Item } from './item';
import type { Edge, Layout, PlacedBox } from './layout';
import { routeEdges } from './route-edges';
import { spanOf } from './span-of';
import type { Way } from './ways-of';

/** `items`: the boxes by id; `ways`: of each edge. */
export function drawLayout(
  items: ReadonlyMap<string, Item>,
  edges: readonly Edge[],
  ways: readonly (Way<Item> | undefined)[],
): Layout {
  const boxes = new Map<string, PlacedBox>();
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [id, { x, y, width, height, layer }] of items) {
    boxes.set(id, { id, x, y, width, height, layer });
    xs.push(x - width / 2, x + width / 2);
    ys.push(y - height / 2, y + height / 2);
  }
  const routes = routeEdges(edges, ways, cornersOf);
  for (const { points } of routes)
    for (let at = 0; at < points.length; at += 2) {
      xs.push(points[at] ?? 0);
      ys.push(points[at + 1] ?? 0);
    }
  const [left, width] = spanOf(xs);
  const [top, height] = spanOf(ys);
  return { boxes, routes, left, top, width, height };
}

/**
 * Slanted only between rows, through the room kept for it in each row, so never through a box. What goes back leaves and enters beside the
 * middle, so that it hides no other.
 */
function cornersOf({ start, end, items }: Way<Item>, back: boolean): number[] {
  const way = back ? -1 : 1;
  const points: number[] = [];
  for (const item of items) {
    const { x, half } = item;
    const side = item.width / 2;
    const y = item.y + (back ? item.height / 4 : 0);
    points.push(x + way * (item === start ? side : -half), y, x + way * (item === end ? -side : half), y);
  }
  return points;
}
