// Lays out one connected part: layers, dummies, order, coordinates. `along` runs from layer to layer, `across` inside a layer.
import { addDummies, type Layered } from './add-dummies';
import { assignLayers } from './assign-layers';
import { breakCycles } from './break-cycles';
import { orderLayers } from './order-layers';
import { placeAcross } from './place-across';
import type { Part } from './split-components';
import { int, real } from './typed-read';

/** Sizes of the boxes of a part, and the space wished between them, in pixels. */
export interface Sizes {
  readonly along: Float64Array;
  readonly across: Float64Array;
  readonly boxGap: number;
  readonly layerGap: number;
}

/** What an earlier picture says of this part: a layer for each box, and where each box and each dummy of an edge stood. */
export interface Hint {
  readonly layer: Int32Array;
  readonly wish: (net: Layered) => Float64Array;
}

export interface PlacedPart {
  readonly net: Layered;
  readonly back: Int32Array;
  readonly across: Float64Array;
  /** Middle and thickness of each layer. */
  readonly middle: Float64Array;
  readonly thickness: Float64Array;
}

/** Room that a dummy takes across, in pixels. */
const dummySize = 8;

export function placePart(part: Part, sizes: Sizes, hint?: Hint): PlacedPart {
  const count = part.boxes.length;
  const back = breakCycles(count, part.from, part.to);
  const from = part.from.map((box, edge) => (int(back, edge) === 1 ? int(part.to, edge) : box));
  const to = part.to.map((box, edge) => (int(back, edge) === 1 ? int(part.from, edge) : box));
  const layer = assignLayers(count, from, to, hint?.layer);
  const net = addDummies(layer, from, to);
  const order = orderLayers(net, hint?.wish(net));
  const extent = new Float64Array(net.size).fill(dummySize);
  extent.set(sizes.across);
  const across = placeAcross(order, extent, sizes.boxGap);
  const thickness = new Float64Array(net.layers);
  for (let box = 0; box < count; box++) {
    const at = int(layer, box);
    thickness[at] = Math.max(real(thickness, at), real(sizes.along, box));
  }
  const middle = new Float64Array(net.layers);
  for (let at = 1; at < net.layers; at++) {
    const step = (real(thickness, at - 1) + real(thickness, at)) / 2 + sizes.layerGap;
    middle[at] = real(middle, at - 1) + step;
  }
  return { net, back, across, middle, thickness };
}
