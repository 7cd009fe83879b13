// Finds the two boxes of each edge.
import type { Edge } from './layout';

export interface Way<B> {
  readonly start: B;
  readonly end: B;
  /** What it passes, once that is known: its two ends and what is between; shared with the other edges between the same boxes. */
  items: B[];
}

/** One for each edge given, in the order given; nothing for an edge to an unknown box. */
export function waysOf<B>(edges: readonly Edge[], boxes: ReadonlyMap<string, B>): (Way<B> | undefined)[] {
  return edges.map(({ from, to }) => {
    const start = boxes.get(from);
    const end = boxes.get(to);
    return start && end && { start, end, items: [] };
  });
}
