// Gives each box a number in the order of its id, so that the same graph in any order is the same graph.
import type { Box, Edge } from './layout/layout';
import { int } from './typed-read';

/** Edges between numbered boxes, each pair once, sorted; and for each edge given, the one it became. */
export interface IndexedGraph {
  readonly boxes: readonly Box[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Per edge given: its index here; −1 for a self-loop, −2 when an end is unknown. */
  readonly indexOf: Int32Array;
}

export const selfLoop = -1;
export const unknownEnd = -2;

export function indexGraph(given: readonly Box[], edges: readonly Edge[]): IndexedGraph {
  const byId = new Map<string, Box>();
  for (const box of given) if (!byId.has(box.id)) byId.set(box.id, box);
  const boxes = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numberOf = new Map(boxes.map((box, number) => [box.id, number]));
  const count = boxes.length;
  const keys = new Float64Array(edges.length);
  edges.forEach((edge, at) => {
    const from = numberOf.get(edge.from);
    const to = numberOf.get(edge.to);
    keys[at] = from === undefined || to === undefined ? unknownEnd : from === to ? selfLoop : from * count + to;
  });
  const indexOfKey = new Map<number, number>();
  for (const key of keys.slice().sort()) if (key >= 0 && !indexOfKey.has(key)) indexOfKey.set(key, indexOfKey.size);
  const from = new Int32Array(indexOfKey.size);
  const to = new Int32Array(indexOfKey.size);
  for (const [key, at] of indexOfKey) {
    from[at] = Math.floor(key / count);
    to[at] = key - int(from, at) * count;
  }
  const indexOf = Int32Array.from(keys, (key) => (key < 0 ? key : (indexOfKey.get(key) ?? unknownEnd)));
  return { boxes, from, to, indexOf };
}
