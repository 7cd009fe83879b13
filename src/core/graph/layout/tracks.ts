// Lines beside the columns of a map, for edges inside a column: what goes down runs on the right, what goes back up on the left.
import type { Edge, PlacedBox } from './layout';

/** The first line runs so far from its column, each next one so far from the last, in pixels. */
const firstTrack = 12;
const trackGap = 7;

export interface Tracks {
  /** How far from the column the line of an edge runs; all edges of one box on one side share it. */
  readonly distance: (edge: Edge, up: boolean) => number;
  /** The room that the lines on one side of a column need. */
  readonly room: (column: number, up: boolean) => number;
}

const sideOf = (name: string | number, up: boolean): string => `${up ? '↑' : '↓'}${name}`;

/** Shorter lines run nearer, so that fewer cross. Lines that never stand beside each other share a track. */
export function tracksOf(boxes: ReadonlyMap<string, PlacedBox>, edges: readonly Edge[]): Tracks {
  const spans = new Map<string, { column: string; from: number; to: number }>();
  for (const { from, to } of edges) {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (start === undefined || end === undefined || start.layer !== end.layer || start === end) continue;
    const up = end.y < start.y;
    const span = spans.get(sideOf(from, up)) ?? { column: sideOf(start.layer, up), from: start.y, to: start.y };
    spans.set(sideOf(from, up), { ...span, from: Math.min(span.from, end.y), to: Math.max(span.to, end.y) });
  }
  const used = new Map<string, { from: number; to: number }[][]>();
  const numbers = new Map<string, number>();
  for (const [key, span] of [...spans].sort(([a, x], [b, y]) => x.to - x.from - y.to + y.from || (a < b ? -1 : 1))) {
    const tracks = used.get(span.column) ?? [];
    used.set(span.column, tracks);
    let free = tracks.length;
    while (free > 0 && tracks[free - 1]?.every(({ from, to }) => to < span.from || from > span.to)) free--;
    (tracks[free] ??= []).push(span);
    numbers.set(key, free);
  }
  const distance = (track: number): number => firstTrack + track * trackGap;
  return {
    distance: ({ from }, up) => distance(numbers.get(sideOf(from, up)) ?? 0),
    room: (column, up) => {
      const count = used.get(sideOf(column, up))?.length ?? 0;
      return count === 0 ? 0 : distance(count);
    },
  };
}
