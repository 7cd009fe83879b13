// What a map is made of while it is drawn: boxes in cells, columns, the spaces in them and the lines beside them.
import type { Band, Box, Layout } from './layout';

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

export interface Spot extends MapBox {
  readonly layer: number;
  /** Its place in its column, from the top. */
  at: number;
  x: number;
  y: number;
  /** The line of what goes down from it, the line of what goes back up. */
  lines: (Line | undefined)[];
}

export interface Column extends Band {
  start: number;
  end: number;
  /** Its boxes, from the top to the bottom, and what is free above each and below the last. */
  readonly spots: Spot[];
  readonly spaces: Space[];
}

export interface Space {
  readonly top: number;
  readonly bottom: number;
  /** How many edges pass there. */
  used: number;
}

/** For the edges from one box to others of its column, on one side. */
export interface Line {
  top: number;
  bottom: number;
  /** How far it runs from its column, in pixels. */
  reach: number;
}
