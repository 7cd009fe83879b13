// Counts where the routes of a map cross each other.
import type { Route } from './layout';

/** From left to right; and the number of its route. */
type Segment = readonly [number, number, number, number, number];

/** Pairs of segments of different edges that cross inside; edges that meet at a box or share a way do not cross there. */
export function countMapCrossings(routes: readonly Route[]): number {
  const segments = routes.flatMap(({ points }, route) =>
    points.flatMap((x1, at): Segment[] => {
      const [y1 = 0, x2 = 0, y2] = points.slice(at + 1);
      if (at % 2 > 0 || y2 === undefined) return [];
      return [x1 < x2 ? [x1, y1, x2, y2, route] : [x2, y2, x1, y1, route]];
    }),
  );
  segments.sort((a, b) => a[0] - b[0]);
  let count = 0;
  segments.forEach((one, at) => {
    for (const other of segments.slice(at + 1)) {
      if (other[0] >= one[2]) break;
      if (other[4] !== one[4] && parts(one, other) && parts(other, one)) count++;
    }
  });
  return count;
}

/** Whether the line through one has an end of the other on each side. */
function parts([x1, y1, x2, y2]: Segment, [x3, y3, x4, y4]: Segment): boolean {
  const side = (x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return side(x3, y3) * side(x4, y4) < -1e-6;
}
