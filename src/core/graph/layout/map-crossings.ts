// Counts where the routes of a map cross each other.
import type { Route } from './layout';

type Segment = readonly [number, number, number, number, Route];

/** Pairs of segments of different edges that cross inside; edges that meet at a box or share a way do not cross there. */
export function countMapCrossings(routes: readonly Route[]): number {
  const segments = routes.flatMap(segmentsOf).sort((a, b) => Math.min(a[0], a[2]) - Math.min(b[0], b[2]));
  let count = 0;
  segments.forEach((one, at) => {
    const end = Math.max(one[0], one[2]);
    for (let next = at + 1; next < segments.length; next++) {
      const other = segments[next];
      if (other === undefined || Math.min(other[0], other[2]) >= end) break;
      if (other[4] !== one[4] && crosses(one, other)) count++;
    }
  });
  return count;
}

function segmentsOf(route: Route): Segment[] {
  const segments: Segment[] = [];
  const { points } = route;
  for (let at = 0; at + 3 < points.length; at += 2) {
    segments.push([points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0, points[at + 3] ?? 0, route]);
  }
  return segments;
}

function crosses(one: Segment, other: Segment): boolean {
  const apart = side(one, other[0], other[1]) * side(one, other[2], other[3]);
  return apart < -1e-6 && side(other, one[0], one[1]) * side(other, one[2], one[3]) < -1e-6;
}

function side([x1, y1, x2, y2]: Segment, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}
