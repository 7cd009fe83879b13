// Routes the edges of a placed part: straight through the room kept in each layer, slanted only between layers, so never through a box.
import type { PlacedPart, Sizes } from './place-part';
import type { Part } from './split-components';
import { int, real } from './typed-read';

/** The corners of one edge, `along, across, along, across …`, from its own start to its own end. */
export function routeEdge(part: Part, sizes: Sizes, placed: PlacedPart, edge: number): number[] {
  const { net, across, middle, thickness } = placed;
  const back = int(placed.back, edge) === 1;
  const first = back ? int(part.to, edge) : int(part.from, edge);
  const last = back ? int(part.from, edge) : int(part.to, edge);
  const points: number[] = [];
  // An edge that goes back leaves and enters beside the middle, so that it never hides one that goes forward.
  const aside = (box: number): number => real(across, box) + (back ? real(sizes.across, box) / 4 : 0);
  const startLayer = int(net.layer, first);
  const start = real(middle, startLayer);
  points.push(start + real(sizes.along, first) / 2, aside(first));
  points.push(start + real(thickness, startLayer) / 2, aside(first));
  const dummy = int(net.firstDummy, edge);
  const endLayer = int(net.layer, last);
  for (let layer = startLayer + 1; layer < endLayer; layer++) {
    const at = real(across, dummy + layer - startLayer - 1);
    points.push(
      real(middle, layer) - real(thickness, layer) / 2,
      at,
      real(middle, layer) + real(thickness, layer) / 2,
      at,
    );
  }
  const end = real(middle, endLayer);
  points.push(end - real(thickness, endLayer) / 2, aside(last));
  points.push(end - real(sizes.along, last) / 2, aside(last));
  return back ? reversePoints(points) : points;
}

function reversePoints(points: readonly number[]): number[] {
  const reversed: number[] = [];
  for (let at = points.length - 2; at >= 0; at -= 2) reversed.push(points[at] ?? 0, points[at + 1] ?? 0);
  return reversed;
}

/** A small loop beside the box, on the side where edges leave. */
export function routeSelfLoop(along: number, across: number, sizeAlong: number, sizeAcross: number): number[] {
  const side = along + sizeAlong / 2;
  const reach = side + loopReach;
  const spread = sizeAcross / 4;
  return [side, across - spread, reach, across - spread, reach, across + spread, side, across + spread];
}

/** How far a self-loop stands out, in pixels. */
const loopReach = 18;
