// Routes the edges of a map: slanted only between columns, level through a column, in the space between two of its boxes.
import type { Band, Edge, PlacedBox, Route } from './layout';
import { routeSelfLoop } from './route-edges';
import type { Tracks } from './tracks';

/** Edges that share a space keep this far from each other, in pixels, as long as the space is wide enough. */
const apart = 4;
interface Space {
  readonly top: number;
  readonly bottom: number;
  used: number;
}

export function routeMap(
  boxes: ReadonlyMap<string, PlacedBox>,
  edges: readonly Edge[],
  columns: readonly Band[],
  lanes: readonly Band[],
  tracks: Tracks,
): Route[] {
  const spaces = columns.map((_, column) =>
    spacesOf(
      [...boxes.values()].filter(({ layer }) => layer === column),
      lanes,
    ),
  );
  return edges.map(({ from, to }): Route => {
    const start = boxes.get(from);
    const end = boxes.get(to);
    if (start === undefined || end === undefined) return { from, to, course: 'none', points: [] };
    if (start === end) {
      const points: number[] = [];
      routeSelfLoop(start.x, start.y, start.width, start.height, (x, y) => points.push(x, y));
      return { from, to, course: 'self', points };
    }
    const course = end.layer < start.layer || (end.layer === start.layer && end.y < start.y) ? 'back' : 'forward';
    const points =
      start.layer === end.layer
        ? routeInColumn(start, end, columns[start.layer], [...boxes.values()], tracks)
        : routeAcross(start, end, columns, spaces);
    return { from, to, course, points };
  });
}

/** The spaces between the boxes of one column, above the first and below the last. */
function spacesOf(boxes: readonly PlacedBox[], lanes: readonly Band[]): Space[] {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  const spaces: Space[] = [];
  let top = lanes[0]?.start ?? 0;
  for (const { y, height } of sorted) {
    spaces.push({ top, bottom: y - height / 2, used: 0 });
    top = y + height / 2;
  }
  spaces.push({ top, bottom: lanes.at(-1)?.end ?? top, used: 0 });
  return spaces;
}

/** Straight to the next box of the column; to another one out of the column, along the lines beside it, and back in. */
function routeInColumn(
  start: PlacedBox,
  end: PlacedBox,
  column: Band = { start: 0, end: 0 },
  boxes: readonly PlacedBox[],
  tracks: Tracks,
): number[] {
  const up = end.y < start.y;
  const down = up ? -1 : 1;
  const between = (y: number): boolean => (y - start.y) * (y - end.y) < 0;
  if (!boxes.some(({ layer, y }) => layer === start.layer && between(y))) {
    const x = start.x + (up ? 14 : 0);
    return [x, start.y + (down * start.height) / 2, x, end.y - (down * end.height) / 2];
  }
  const distance = tracks.distance({ from: start.id, to: end.id }, up);
  const reach = up ? column.start - distance : column.end + distance;
  const [y1, y2] = [start.y + (down * start.height) / 5, end.y - (down * end.height) / 5];
  return [start.x + (down * start.width) / 2, y1, reach, y1, reach, y2, end.x + (down * end.width) / 2, y2];
}

function routeAcross(
  start: PlacedBox,
  end: PlacedBox,
  columns: readonly Band[],
  spaces: readonly (readonly Space[])[],
): number[] {
  const step = end.layer > start.layer ? 1 : -1;
  const side = (band: Band | undefined, leaving: boolean): number =>
    (leaving === step > 0 ? band?.end : band?.start) ?? 0;
  // What goes back leaves and enters beside the middle, so that it never hides what goes forward.
  const aside = step > 0 ? 0 : 1 / 4;
  const y1 = start.y + start.height * aside;
  const y2 = end.y + end.height * aside;
  const points = [start.x + (step * start.width) / 2, y1, side(columns[start.layer], true), y1];
  let y = y1;
  for (let column = start.layer + step; column !== end.layer; column += step) {
    const share = Math.abs(column - start.layer) / Math.abs(end.layer - start.layer);
    y = placeInSpace(spaces[column] ?? [], y + (y2 - y) * share);
    points.push(side(columns[column], false), y, side(columns[column], true), y);
  }
  points.push(side(columns[end.layer], false), y2, end.x - (step * end.width) / 2, y2);
  return points;
}

/** A height in the space nearest to the one wished. */
function placeInSpace(spaces: readonly Space[], wish: number): number {
  let best: Space | undefined;
  let least = Infinity;
  for (const space of spaces) {
    const distance = Math.max(space.top + apart - wish, wish - space.bottom + apart, 0) + space.used * apart;
    if (distance >= least) continue;
    least = distance;
    best = space;
  }
  if (best === undefined) return wish;
  const inside = Math.min(Math.max(wish, best.top + 2 * apart), best.bottom - 2 * apart);
  const middle = best.top + 2 * apart > best.bottom - 2 * apart ? (best.top + best.bottom) / 2 : inside;
  const shift = Math.ceil(best.used / 2) * apart * (best.used % 2 === 0 ? 1 : -1);
  best.used++;
  return Math.min(Math.max(middle + shift, best.top + 1), best.bottom - 1);
}
