// Lays out a method on its map: columns and lanes fixed by the method, order inside a cell chosen so that few edges cross.
import type { Band, Box, Edge, Layout, PlacedBox } from './layout';
import { countMapCrossings } from './map-crossings';
import { roomOfTracks, routeMap } from './route-map';

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
 * The boxes of a cell stand in one column, in the order given unless another one crosses less: never more crossings than in the order
 * given. The edges pass between boxes, never through one. `extra` edges are drawn too, but have no say in the order.
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
  let least = countMapCrossings(best.routes);
  let tries = patience;
  for (let round = 0, again = true; again && round < rounds && least > 0; round++) {
    again = false;
    for (const cell of cells) {
      for (let at = 0; at + 1 < cell.length && tries > 0; at++, tries--) {
        swap(cell, at);
        const layout = drawMap(cells, edges, columns, lanes);
        const crossings = countMapCrossings(layout.routes);
        if (crossings < least) {
          least = crossings;
          best = layout;
          again = true;
        } else swap(cell, at);
      }
    }
  }
  return extra.length === 0 ? best : drawMap(cells, [...edges, ...extra], columns, lanes);
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
  const bands = columnBands(cells, columns, roomOfTracks(cells, edges, columns));
  const boxes = new Map<string, PlacedBox>();
  const laneBands: Band[] = [];
  let top = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const mine = cells.slice(lane * columns, (lane + 1) * columns);
    const heights = mine.map((cell) => cell.reduce((sum, { height }) => sum + height + mapGaps.box, 0) - mapGaps.box);
    const height = Math.max(0, ...heights);
    mine.forEach((cell, column) => {
      const { start = 0, end = 0 } = bands[column] ?? {};
      let y = top + mapGaps.lane;
      for (const box of cell) {
        boxes.set(box.id, { ...box, x: (start + end) / 2, y: y + box.height / 2, layer: column });
        y += box.height + mapGaps.box;
      }
    });
    laneBands.push({ start: top, end: top + height + 2 * mapGaps.lane });
    top += height + 2 * mapGaps.lane;
  }
  const right = bands.at(-1)?.end ?? 0;
  const routes = routeMap(boxes, edges, bands, laneBands);
  return { boxes, routes, columns: bands, lanes: laneBands, left: 0, top: 0, width: right, height: top };
}

/** `rooms`: what the lines beside each column need, besides the usual gap. */
function columnBands(cells: readonly MapBox[][], columns: number, rooms: readonly number[]): Band[] {
  const bands: Band[] = [];
  let start = mapGaps.column / 2;
  for (let column = 0; column < columns; column++) {
    let width = 0;
    for (let at = column; at < cells.length; at += columns)
      for (const box of cells[at] ?? []) width = Math.max(width, box.width);
    bands.push({ start, end: start + width });
    start += width + mapGaps.column + (rooms[column] ?? 0);
  }
  return bands;
}
