// Gives each edge its route, in any layout; those that begin and end at the same box, or nowhere, go alike in all.
import type { Edge, PlacedBox, Route } from './layout';

/** How far a self-loop stands out, in pixels. */
const loopReach = 18;

/** `corners`: of an edge from one box to another, by its number; `back`: it goes against the layers, or up in its own. */
export function routeEdges<B extends PlacedBox>(
  edges: readonly Edge[],
  boxes: ReadonlyMap<string, B>,
  corners: (start: B, end: B, back: boolean, edge: number) => readonly number[],
): Route[] {
  return edges.map(({ from, to }, edge): Route => {
    const start = boxes.get(from);
    const end = boxes.get(to);
    if (!start || !end) return { from, to, course: 'none', points: [] };
    if (start === end) return { from, to, course: 'self', points: selfLoop(start) };
    const back = (end.layer - start.layer || end.y - start.y) < 0;
    return { from, to, course: back ? 'back' : 'forward', points: corners(start, end, back, edge) };
  });
}

/** A small loop beside the box, on the side where edges leave. */
function selfLoop({ x, y, width, height }: PlacedBox): number[] {
  const side = x + width / 2;
  const [top, bottom] = [y - height / 4, y + height / 4];
  return [side, top, side + loopReach, top, side + loopReach, bottom, side, bottom];
}
