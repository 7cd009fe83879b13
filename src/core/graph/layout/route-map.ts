// Routes the edges of a map: slanted only between columns, level through a column, in the space between two of its boxes.
import type { Edge, Route } from './layout';
import type { Column, Space, Spot } from './map-grid';
import { routeEdges } from './route-edges';
import type { Way } from './ways-of';

/** Edges that share a space keep this far from each other, in pixels, as long as the space is wide enough. */
const apart = 4;

export function routeMap(
  edges: readonly Edge[],
  ways: readonly (Way<Spot> | undefined)[],
  columns: readonly Column[],
): Route[] {
  return routeEdges(edges, ways, ({ start, end }, back) => {
    const way = back ? -1 : 1;
    const passed = columns.slice(Math.min(start.layer, end.layer), Math.max(start.layer, end.layer) + 1);
    if (start.layer !== end.layer) return routeAcross(start, end, back ? passed.reverse() : passed, way);
    const { start: left = 0, end: right = 0 } = passed[0] ?? {};
    const reach = start.lines[back ? 1 : 0]?.reach ?? 0;
    return routeInColumn(start, end, way, back ? left - reach : right + reach);
  });
}

/** Straight to the next box of the column; to another one out of the column, along the line at `x`, and back in. */
function routeInColumn(start: Spot, end: Spot, way: 1 | -1, x: number): number[] {
  if (Math.abs(start.at - end.at) < 2) {
    const aside = start.x + 7 - 7 * way;
    return [aside, start.y + (way * start.height) / 2, aside, end.y - (way * end.height) / 2];
  }
  const [y1, y2] = [start.y + (way * start.height) / 5, end.y - (way * end.height) / 5];
  return [start.x + (way * start.width) / 2, y1, x, y1, x, y2, end.x + (way * end.width) / 2, y2];
}

/** `way`: 1, or −1 for what goes back: it leaves and enters beside the middle, so that it never hides what goes forward. */
function routeAcross(start: Spot, end: Spot, columns: readonly Column[], way: 1 | -1): number[] {
  const last = columns.length - 1;
  const aside = way > 0 ? 0 : 1 / 4;
  const goal = end.y + end.height * aside;
  let y = start.y + start.height * aside;
  return columns.flatMap((column, at) => {
    const half = (way * (column.end - column.start)) / 2;
    const x = (column.start + column.end) / 2;
    if (at > 0) y = at < last ? placeInSpace(column.spaces, y + ((goal - y) * at) / last) : goal;
    return [x - (at > 0 ? half : (-way * start.width) / 2), y, x + (at < last ? half : (-way * end.width) / 2), y];
  });
}

/** A height in the space nearest to the one wished. */
function placeInSpace(spaces: readonly Space[], wish: number): number {
  const distance = ({ top, bottom, used }: Space): number => Math.max(top - wish, wish - bottom, -apart) + used * apart;
  const space = spaces.reduce((nearest, other) => (distance(other) < distance(nearest) ? other : nearest));
  const { top, bottom } = space;
  const margin = Math.min(2 * apart, (bottom - top) / 2);
  const side = space.used % 2 > 0 ? -apart : apart;
  return clamp(clamp(wish, top + margin, bottom - margin) + Math.ceil(space.used++ / 2) * side, top + 1, bottom - 1);
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
