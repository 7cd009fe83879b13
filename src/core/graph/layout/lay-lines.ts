// Lines beside the columns of a map, for edges inside a column: what goes down runs on the right, what goes back up on the left.
import type { Line, Spot } from './map-grid';
import type { Way } from './ways-of';

/** The first line runs so far from its column, each next one so far from the last, in pixels. */
const firstLine = 12;
const lineGap = 7;

/** Gives each box the lines that the edges to boxes further on in its column need; what leads to the next box needs none. */
export function layLines(ways: readonly (Way<Spot> | undefined)[]): void {
  for (const way of ways) {
    if (!way) continue;
    const { start, end } = way;
    if (start.layer !== end.layer || Math.abs(start.at - end.at) < 2) continue;
    const line = (start.lines[end.y < start.y ? 1 : 0] ??= { top: start.y, bottom: start.y, reach: firstLine });
    line.top = Math.min(line.top, end.y);
    line.bottom = Math.max(line.bottom, end.y);
  }
}

/**
 * Spreads the lines on one side of a column: shorter ones run nearer, so that fewer cross; those that never stand beside each other may run
 * as near. Gives the room they need, in pixels.
 */
export function spreadLines(lines: Line[]): number {
  let room = 0;
  lines.sort((a, b) => a.bottom - a.top - b.bottom + b.top || a.top - b.top);
  lines.forEach((line, at) => {
    for (const { top, bottom, reach } of lines.slice(0, at))
      if (bottom >= line.top && top <= line.bottom) line.reach = Math.max(line.reach, reach + lineGap);
    room = Math.max(room, line.reach + lineGap);
  });
  return room;
}
