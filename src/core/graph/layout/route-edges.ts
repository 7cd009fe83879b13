// Gives each edge its route, in any layout; those that begin and end at the same box, or nowhere, go alike in all.
import type { Course, Edge, PlacedBox, Route } from './layout';
import type { Way } from './ways-of';

/** How far a self-loop stands out, in pixels. */
const loopReach = 18;

type Placed = Omit<PlacedBox, 'id'>;

/** `ways`: of each edge; `corners`: of one from a box to another; `back`: it goes against the layers, or up in its own. */
export function routeEdges<B extends Placed>(
  edges: readonly Edge[],
  ways: readonly (Way<B> | undefined)[],
  corners: (way: Way<B>, back: boolean) => readonly number[],
): Route[] {
  return edges.map(({ from, to }, edge): Route => {
    const way = ways[edge];
    let course: Course = 'none';
    let points: readonly number[] = [];
    if (way) {
      const { start, end } = way;
      const back = (end.layer - start.layer || end.y - start.y) < 0;
      course = start === end ? 'self' : back ? 'back' : 'forward';
      points = start === end ? selfLoop(start) : corners(way, back);
    }
    return { from, to, course, points };
  });
}

/** A small loop beside the box, on the side where edges leave. */
function selfLoop({ x, y, width, height }: Placed): number[] {
  const side = x + width / 2;
  const [top, bottom] = [y - height / 4, y + height / 4];
  return [side, top, side + loopReach, top, side + loopReach, bottom, side, bottom];
}
