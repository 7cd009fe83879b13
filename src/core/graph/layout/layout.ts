// The picture of a graph as numbers: what goes in, and the coordinates that come out. Every pen draws the same ones.

/** A box to place. Sizes in pixels; the caller knows the width of its label. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** An edge to draw. Several edges between the same two boxes, self-loops and edges to unknown boxes are allowed. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** A placed box: its centre and its size, in pixels. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
  /** Its layer inside its part of the graph (0 first). */
  readonly layer: number;
}

/** How an edge goes: with the layers, against them (it closes a cycle), to its own box, or nowhere (an end is unknown). */
export type Course = 'forward' | 'back' | 'self' | 'none';

export interface Route extends Edge {
  readonly course: Course;
  /** The corners from the border of one box to the border of the other, `x, y, x, y …`; empty for `none`. */
  readonly points: readonly number[];
}

export interface Layout {
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  /** One for each edge given, in the order given. */
  readonly routes: readonly Route[];
  /** The rectangle around everything. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  /** Space between two boxes of a layer, and between two layers, in pixels. */
  readonly boxGap?: number;
  readonly layerGap?: number;
  /** The last picture of nearly the same graph: the new one stands where its boxes move least. */
  readonly previous?: Layout | undefined;
}

/** A column or a lane: from one edge to the other, in pixels. */
export interface Band {
  readonly start: number;
  readonly end: number;
}
