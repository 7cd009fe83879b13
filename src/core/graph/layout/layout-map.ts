// Lays out a method on its map: columns and lanes fixed by the method, order inside a cell chosen so that few edges cross.
import type { Band, Box, Edge, Layout, PlacedBox } from './layout';
import { countMapCrossings } from './map-crossings';
import { routeMap } from './route-map';
import { tracksOf, type Tracks } from './tracks';

/** A box and its cell. Columns and lanes are numbered from 0. */
export interface MapBox extends Box {
  readonly column: number;
  readonly lane: number;
}

export interface MapLayout extends Layout {
  /** Left and right edges of each column, top and bottom of each lane. */
  readonly columns: readonly Band[];
  readonly lanes: readonly Band[];
}

/** Spaces in pixels: between columns (where edges rise and fall), between boxes of a cell, around a lane. */
export const mapGaps = { column: 56, box: 26, lane: 22 };

const rounds = 6;
/** How many swaps are tried at most: each draws the map again. */
const patience = 200;

/**
 * The boxes of a cell stand in one column, in the order given unless another one crosses less, or leads up less: never more crossings than
 * in the order given. The edges pass between boxes, never through one. `extra` edges are drawn too, but have no say in the order.
 */
export function layoutMap(
  boxes: readonly MapBox[],
  edges: readonly Edge[],
  columns: number,
  lanes: number,
  extra: readonly Edge[] = [],
): MapLayout {
  const cells = cellsOf(boxes, columns, lanes);
  let best = drawMap(cells, edges, columns, lanes);
  const most = countMapCrossings(best.routes);
  let least = most + goingUp(best);
  let tries = patience;
  for (let round = 0, again = true; again && round < rounds; round++) {
    again = false;
    for (const cell of cells) {
      for (let at = 0; at + 1 < cell.length && tries > 0; at++, tries--) {
        swap(cell, at);
        const layout = drawMap(cells, edges, columns, lanes);
        const crossings = countMapCrossings(layout.routes);
        const cost = crossings + goingUp(layout);
        if (crossings <= most && cost < least) {
          least = cost;
          best = layout;
          again = true;
        } else swap(cell, at);
      }
    }
  }
  return extra.length === 0 ? best : drawMap(cells, [...edges, ...extra], columns, lanes);
}

/** What leads up in its own column reads against the order: as bad as two crossings. */
function goingUp({ boxes, routes }: MapLayout): number {
  return routes.reduce((sum, { from, to, course }) => {
    return course === 'back' && boxes.get(from)?.layer === boxes.get(to)?.layer ? sum + 2 : sum;
  }, 0);
}

function swap(cell: MapBox[], at: number): void {
  const [one, other] = [cell[at], cell[at + 1]];
  if (one === undefined || other === undefined) return;
  cell[at] = other;
  cell[at + 1] = one;
}

/** Cells by lane, then column. */
function cellsOf(boxes: readonly MapBox[], columns: number, lanes: number): MapBox[][] {
  const cells: MapBox[][] = Array.from({ length: columns * lanes }, () => []);
  for (const box of boxes) cells[box.lane * columns + box.column]?.push(box);
  return cells;
}

function drawMap(cells: readonly MapBox[][], edges: readonly Edge[], columns: number, lanes: number): MapLayout {
  const stacked = new Map<string, PlacedBox>();
  const laneBands: Band[] = [];
  let top = 0;
  for (let lane = 0; lane < lanes; lane++) {
    let bottom = top + 2 * mapGaps.lane;
    for (let column = 0; column < columns; column++) {
      let y = top + mapGaps.lane;
      for (const box of cells[lane * columns + column] ?? []) {
        stacked.set(box.id, { ...box, x: 0, y: y + box.height / 2, layer: column });
        bottom = Math.max(bottom, y + box.height + mapGaps.lane);
        y += box.height + mapGaps.box;
      }
    }
    laneBands.push({ start: top, end: bottom });
    top = bottom;
  }
  const tracks = tracksOf(stacked, edges);
  const bands = columnBands(cells, columns, tracks);
  const boxes = new Map<string, PlacedBox>();
  for (const [id, box] of stacked) {
    const { start = 0, end = 0 } = bands[box.layer] ?? {};
    boxes.set(id, { ...box, x: (start + end) / 2 });
  }
  const routes = routeMap(boxes, edges, bands, laneBands, tracks);
  const width = (bands.at(-1)?.end ?? 0) + tracks.room(columns - 1, false);
  return { boxes, routes, columns: bands, lanes: laneBands, left: 0, top: 0, width, height: top };
}

/** Beside each column runs what goes up or down in it, besides the usual gap. */
function columnBands(cells: readonly MapBox[][], columns: number, tracks: Tracks): Band[] {
  const bands: Band[] = [];
  let start = mapGaps.column / 2;
  for (let column = 0; column < columns; column++) {
    const widths = cells.flatMap((cell, at) => (at % columns === column ? cell.map(({ width }) => width) : []));
    start += tracks.room(column, true);
    const end = start + Math.max(0, ...widths);
    bands.push({ start, end });
    start = end + mapGaps.column + tracks.room(column, false);
  }
  return bands;
}
