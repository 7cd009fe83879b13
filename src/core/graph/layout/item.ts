// What stands in the rows of a layout: boxes, and the points that long edges pass on their way (dummies).
import type { Box } from './layout';
import type { Way } from './ways-of';

export interface Item {
  readonly dummy: boolean;
  readonly width: number;
  readonly height: number;
  /** Its row, its place in the row, and the centre: `x` from row to row, `y` along its row, in pixels. */
  layer: number;
  at: number;
  x: number;
  y: number;
  /** Half the room it has between the rows. */
  half: number;
  /** How far it is from the first of its row, while it is placed. */
  next: number;
  /** What it is joined to in the rows before and in those after; all it is joined to, before there are dummies. */
  up: Item[];
  down: Item[];
  near: Item[];
  /** The edges that begin here, one for each box they end at. */
  readonly ways: Way<Item>[];
  /** Counts of neighbours, while rows are chosen; and whether it waits for them to have one. */
  out: number;
  into: number;
  waits: boolean;
}

const none: never[] = [];

/** Without a box, a dummy: it gets its neighbours from the edge that it cuts, and has no edges of its own. */
export function makeItem(layer: number, y: number, box?: Box): Item {
  return {
    dummy: !box,
    width: box?.width ?? 0,
    height: box?.height ?? 0,
    layer,
    at: 0,
    x: 0,
    y,
    half: 0,
    next: 0,
    up: box ? [] : none,
    down: box ? [] : none,
    near: box ? [] : none,
    ways: box ? [] : none,
    out: 0,
    into: 0,
    waits: false,
  };
}
