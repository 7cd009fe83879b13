// Lays out any graph in rows: the same graph gives the same picture, in whatever order it comes.
import { addDummies } from './add-dummies';
import { assignLayers } from './assign-layers';
import { drawLayout } from './draw-layout';
import { indexGraph } from './index-graph';
import type { Box, Edge, Layout, LayoutOptions } from './layout';
import { keepStill } from './keep-still';
import { orderRows } from './order-rows';
import { placeAcross } from './place-across';
import { placeAlong } from './place-along';
import { placeParts } from './place-parts';
import { stackParts } from './stack-parts';
import { turnBack } from './turn-back';
import { int } from './typed-read';

/** Room that a dummy takes across, in pixels. */
const dummySize = 8;

/**
 * Places the boxes (one per id; later ones of the same id are ignored) and routes the edges. Never throws, whatever the graph: cycles,
 * self-loops, repeated edges, edges to nowhere, parts that do not hang together, no box at all.
 */
export function layoutGraph(given: readonly Box[], edges: readonly Edge[], options: LayoutOptions = {}): Layout {
  const { previous, direction = 'right', boxGap = 24, layerGap = 64 } = options;
  const right = direction === 'right';
  const graph = indexGraph(given, edges);
  const { boxes } = graph;
  const back = turnBack(boxes.length, graph.from, graph.to);
  const from = graph.from.map((box, edge) => (back[edge] === 1 ? int(graph.to, edge) : box));
  const to = graph.to.map((box, edge) => (back[edge] === 1 ? int(graph.from, edge) : box));
  const rows = stackParts(assignLayers(boxes.length, from, to), from, to);
  const net = addDummies(rows, from, to);
  const old = boxes.map(({ id }) => previous?.boxes.get(id));
  const list = orderRows(net);
  const extent = new Float64Array(net.row.length).fill(dummySize);
  const length = new Float64Array(boxes.length);
  boxes.forEach(({ width, height }, box) => {
    extent[box] = right ? height : width;
    length[box] = right ? width : height;
  });
  const across = placeAcross(net, list, extent, boxGap);
  const placed = { net, extent, length, across, ...placeAlong(rows, length, layerGap) };
  placeParts(placed, boxGap * 2, right);
  keepStill(
    placed,
    old.map((box) => (right ? box?.x : box?.y)),
    old.map((box) => (right ? box?.y : box?.x)),
  );
  return drawLayout(graph, edges, back, placed, right);
}
