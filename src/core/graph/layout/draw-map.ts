// Draws a map as its cells are ordered: lanes as high, columns as wide as what they hold, with room for the lines beside them.
import type { Band, Edge } from './layout';
import { layLines, spreadLines } from './lay-lines';
import type { Column, MapLayout, Spot } from './map-grid';
import { routeMap } from './route-map';
import { waysOf } from './ways-of';

/** Spaces in pixels: between columns (where edges rise and fall), between boxes of a cell, around a lane. */
const columnGap = 56;
const boxGap = 26;
const laneGap = 22;

/** `cells`: by lane, then column. */
export function drawMap(cells: readonly Spot[][], edges: readonly Edge[], count: number): MapLayout {
  const columns = Array.from({ length: count }, (): Column => ({ start: 0, end: 0, spots: [], spaces: [] }));
  const lanes: Band[] = [];
  let height = 0;
  for (let first = 0; first < cells.length; first += count) {
    const start = height;
    height += 2 * laneGap;
    columns.forEach(({ spots }, column) => {
      let y = start + laneGap;
      for (const spot of cells[first + column] ?? []) {
        spot.y = y + spot.height / 2;
        spot.at = spots.push(spot);
        spot.lines = [];
        y += spot.height;
        height = Math.max(height, y + laneGap);
        y += boxGap;
      }
    });
    lanes.push({ start, end: height });
  }
  const boxes = new Map(cells.flat().map((spot) => [spot.id, spot]));
  const ways = waysOf(edges, boxes);
  layLines(ways);
  let x = columnGap / 2;
  columns.forEach((column) => {
    const { spots, spaces } = column;
    const roomOf = (side: 0 | 1): number => spreadLines(spots.flatMap(({ lines }) => lines[side] ?? []));
    column.start = x += roomOf(1);
    column.end = x += Math.max(0, ...spots.map(({ width }) => width));
    let top = 0;
    for (const spot of spots) {
      spot.x = (column.start + x) / 2;
      spaces.push({ top, bottom: spot.y - spot.height / 2, used: 0 });
      top = spot.y + spot.height / 2;
    }
    spaces.push({ top, bottom: height, used: 0 });
    x += columnGap + roomOf(0);
  });
  const routes = routeMap(edges, ways, columns);
  return { boxes, routes, columns, lanes, left: 0, top: 0, width: x - columnGap, height };
}
