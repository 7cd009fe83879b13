// Lays out a method on its map: columns and lanes fixed by the method, order inside a cell chosen so that few edges cross.
import { drawMap } from './draw-map';
import type { Edge } from './layout';
import { countMapCrossings } from './map-crossings';
import type { MapBox, MapLayout, Spot } from './map-grid';

export type { MapBox, MapLayout };

/** How many swaps are tried at most: each draws the map again. */
const patience = 200;

/**
 * The boxes of a cell stand in one column, in the order given unless another one crosses less, or leads up less: never more crossings than
 * in the order given, and of two orders that are as good the one nearer to it. The edges pass between boxes, never through one. `extra`
 * edges are drawn too, but have no say in the order.
 */
export function layoutMap(
  boxes: readonly MapBox[],
  edges: readonly Edge[],
  columns: number,
  lanes: number,
  extra: readonly Edge[] = [],
): MapLayout {
  const cells = Array.from({ length: columns * lanes }, (_, cell) =>
    boxes
      .filter(({ column, lane }) => lane * columns + column === cell)
      .map((box): Spot => ({ ...box, layer: box.column, at: 0, x: 0, y: 0, lines: [] })),
  );
  const given: readonly (Spot | undefined)[] = cells.flat();
  /** The crossings; and, as bad as two of them, each edge that leads up in its own column: it reads against the order. */
  const judge = (): [number, number] => {
    const { routes, boxes: placed } = drawMap(cells, edges, columns);
    const crossings = countMapCrossings(routes);
    const up = routes.filter(
      ({ from, to, course }) => course === 'back' && placed.get(from)?.layer === placed.get(to)?.layer,
    );
    return [crossings, crossings + 2 * up.length];
  };
  let [most, least] = judge();
  let tries = patience;
  for (let again = true; again;) {
    again = false;
    for (const cell of cells)
      for (let at = 1; at < cell.length && tries > 0; at++, tries--) {
        const swap = (): void => void cell.splice(at, 0, ...cell.splice(at - 1, 1));
        swap();
        const [crossings, cost] = judge();
        // Of two orders that are as good, the one given.
        const gain = least - cost || given.indexOf(cell[at]) - given.indexOf(cell[at - 1]);
        if (crossings <= most && gain > 0) {
          least = cost;
          again = true;
        } else swap();
      }
  }
  return drawMap(cells, [...edges, ...extra], columns);
}
