// Cuts each long edge into pieces of one layer, with a dummy point in each layer it passes.
import { groupByKey, type Adjacency } from './adjacency';
import { int } from './typed-read';

/** Boxes (the first numbers) and dummies (the rest) in their layers, joined only between neighbouring layers. */
export interface Layered {
  readonly boxes: number;
  readonly size: number;
  readonly layers: number;
  readonly layer: Int32Array;
  /** What points at each from the layer before, and what each points at in the layer after. */
  readonly before: Adjacency;
  readonly after: Adjacency;
  /** The first dummy of each edge (the others follow it), or −1. */
  readonly firstDummy: Int32Array;
}

/** Every edge must go from a lower to a higher layer. */
export function addDummies(layerOfBox: Int32Array, from: Int32Array, to: Int32Array): Layered {
  const boxes = layerOfBox.length;
  let pieces = 0;
  let layers = 1;
  for (const layer of layerOfBox) layers = Math.max(layers, layer + 1);
  for (let edge = 0; edge < from.length; edge++) {
    pieces += int(layerOfBox, int(to, edge)) - int(layerOfBox, int(from, edge));
  }
  const size = boxes + pieces - from.length;
  const layer = new Int32Array(size);
  layer.set(layerOfBox);
  const starts = new Int32Array(pieces);
  const ends = new Int32Array(pieces);
  const firstDummy = new Int32Array(from.length).fill(-1);
  let dummy = boxes;
  let piece = 0;
  for (let edge = 0; edge < from.length; edge++) {
    let at = int(from, edge);
    const target = int(to, edge);
    const last = int(layer, target);
    if (last - int(layer, at) > 1) firstDummy[edge] = dummy;
    for (let next = int(layer, at) + 1; next < last; next++) {
      layer[dummy] = next;
      starts[piece] = at;
      ends[piece++] = dummy;
      at = dummy++;
    }
    starts[piece] = at;
    ends[piece++] = target;
  }
  const before = groupByKey(size, ends, starts);
  const after = groupByKey(size, starts, ends);
  return { boxes, size, layers, layer, before, after, firstDummy };
}
