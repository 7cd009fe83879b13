// What stands in the rows of a layout: boxes, and the points that long edges pass on their way.
import type { Box } from './layout';

export interface Item {
  /** Absent for a point that an edge passes. */
  readonly box: Box | undefined;
  /** Its row, its place in the row, and the centre: `x` from row to row, `y` along its row, in pixels. */
  row: number;
  at: number;
  x: number;
  y: number;
  /** Half the room it has between the rows. */
  half: number;
  /** Where it stood along its row a step before, and where it goes next. */
  next: number;
  /** What it is joined to in the rows before, in those after, and in both. */
  up: Item[];
  down: Item[];
  near: Item[];
  /** The edges that begin here, one for each box they end at. */
  readonly ways: Way[];
  /** Counts of neighbours, while rows are chosen; and whether it waits for them to have one. */
  out: number;
  into: number;
  waits: boolean;
}

export interface Way {
  readonly start: Item;
  readonly end: Item;
  /** What it passes, its two ends included; shared with the other edges between the same boxes. */
  items: Item[];
}

export function makeItem(box: Box | undefined, row: number, y: number): Item {
  return {
    box,
    row,
    at: 0,
    x: 0,
    y,
    half: 0,
    next: y,
    up: [],
    down: [],
    near: [],
    ways: [],
    out: 0,
    into: 0,
    waits: false,
  };
}
