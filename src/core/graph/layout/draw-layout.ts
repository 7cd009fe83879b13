// Turns what was placed into the picture that every pen draws: boxes, routes and the rectangle around them.
import { selfLoop, type IndexedGraph } from './index-graph';
import type { Course, Edge, Layout, PlacedBox } from './layout';
import type { Placed } from './place-parts';
import { routeEdge, routeSelfLoop, type Put } from './route-edges';
import { int, real } from './typed-read';

/** `back`: 1 for each edge that was turned round; `right`: rows follow each other to the right, not downwards. */
export function drawLayout(
  graph: IndexedGraph,
  edges: readonly Edge[],
  back: Int32Array,
  placed: Placed,
  right: boolean,
): Layout {
  const { net, middle, across, length, extent } = placed;
  const [xs, ys]: [number[], number[]] = [[], []];
  const drawn = graph.boxes.map((box, at): PlacedBox => {
    const row = int(net.row, at);
    const [along, aside] = [real(middle, row), real(across, at)];
    const [x, y] = right ? [along, aside] : [aside, along];
    xs.push(x - box.width / 2, x + box.width / 2);
    ys.push(y - box.height / 2, y + box.height / 2);
    return { ...box, x, y, layer: row - (net.part[row] ?? 0) };
  });
  const numbers = new Map(graph.boxes.map(({ id }, box) => [id, box]));
  const routes = edges.map(({ from, to }, at) => {
    const edge = int(graph.indexOf, at);
    const points: number[] = [];
    const put: Put = (along, aside) => {
      const [x, y] = right ? [along, aside] : [aside, along];
      points.push(x, y);
      xs.push(x);
      ys.push(y);
    };
    let course: Course = 'none';
    if (edge >= 0) {
      course = back[edge] === 1 ? 'back' : 'forward';
      routeEdge(placed, edge, course === 'back', put);
    } else if (edge === selfLoop) {
      course = 'self';
      const box = numbers.get(from) ?? 0;
      routeSelfLoop(real(middle, int(net.row, box)), real(across, box), real(length, box), real(extent, box), put);
    }
    return { from, to, course, points };
  });
  const [left, width] = spanOf(xs);
  const [top, height] = spanOf(ys);
  return { boxes: new Map(drawn.map((box) => [box.id, box])), routes, left, top, width, height };
}

/** The least value, and how far the greatest is from it. */
function spanOf(values: readonly number[]): [number, number] {
  let least = values[0] ?? 0;
  let most = least;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most - least];
}
