// Lays out any graph in rows: the same graph gives the same picture, in whatever order it comes.
import { addDummies } from './add-dummies';
import { assignLayers } from './assign-layers';
import { drawLayout } from './draw-layout';
import { joinItems } from './join-items';
import type { Box, Edge, Layout, LayoutOptions } from './layout';
import { keepStill } from './keep-still';
import { orderRows } from './order-rows';
import { packParts } from './pack-parts';
import { placeAcross } from './place-across';
import { placeAlong } from './place-along';
import { splitParts } from './split-parts';
import { turnBack } from './turn-back';

/**
 * Places the boxes (one per id; later ones of the same id are ignored) and routes the edges. Never throws, whatever the graph: cycles,
 * self-loops, repeated edges, edges to nowhere, parts that do not hang together, no box at all.
 */
export function layoutGraph(boxes: readonly Box[], edges: readonly Edge[], options: LayoutOptions = {}): Layout {
  const { previous, boxGap = 24, layerGap = 64 } = options;
  const [byId, ways] = joinItems(boxes, edges);
  const items = [...byId.values()];
  assignLayers(turnBack(items));
  const parts = splitParts(items).map((part) => {
    const rows = addDummies(part);
    orderRows(rows);
    placeAcross(rows, boxGap);
    return placeAlong(rows, layerGap);
  });
  packParts(parts, boxGap * 2);
  keepStill(byId, parts, previous);
  return drawLayout(byId, edges, ways);
}
