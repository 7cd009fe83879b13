// Places boxes and dummies inside their layers: near their neighbours, in order, never overlapping (isotonic regression).
import type { Adjacency } from './adjacency';
import type { LayerOrder } from './layer-order';
import { int, real } from './typed-read';

const sweeps = 14;
/** The last sweeps look at both sides at once. */
const balanced = 4;

interface Room {
  /** Blocks of items that touch: where they want to stand, how much they weigh, how many they are. */
  readonly wish: Float64Array;
  readonly weight: Float64Array;
  readonly count: Int32Array;
  /** The weighted sum of where the neighbours of one item stand, and its weight: kept here so that the inner loop makes no objects. */
  readonly pull: Float64Array;
}

/**
 * The centre of each box and dummy across the layers. `extent` is the size across of each; `gap` the space between two boxes
 * (dummies need less). Each layer is solved exactly: the least weighted sum of squares that keeps order and space.
 */
export function placeAcross(order: LayerOrder, extent: Float64Array, gap: number): Float64Array {
  const { net } = order;
  const offset = offsets(order, extent, gap);
  const across = offset.slice();
  for (let layer = 0; layer < net.layers; layer++) centreLayer(order, layer, across);
  const room: Room = {
    wish: new Float64Array(order.widest),
    weight: new Float64Array(order.widest),
    count: new Int32Array(order.widest),
    pull: new Float64Array(2),
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const both = sweep >= sweeps - balanced;
    if (sweep % 2 === 0) {
      for (let layer = 1; layer < net.layers; layer++) settle(order, layer, across, offset, room, true, both);
    } else for (let layer = net.layers - 2; layer >= 0; layer--) settle(order, layer, across, offset, room, both, true);
  }
  return across;
}

/** How far each must stand from the first of its layer, at least. */
function offsets(order: LayerOrder, extent: Float64Array, gap: number): Float64Array {
  const { net, start, line } = order;
  const offset = new Float64Array(net.size);
  for (let layer = 0; layer < net.layers; layer++) {
    let sum = 0;
    for (let at = int(start, layer) + 1; at < int(start, layer + 1); at++) {
      const left = int(line, at - 1);
      const right = int(line, at);
      const dummies = (left >= net.boxes ? 1 : 0) + (right >= net.boxes ? 1 : 0);
      sum += (real(extent, left) + real(extent, right)) / 2 + gap * (1 - dummies / 4);
      offset[right] = sum;
    }
  }
  return offset;
}

function centreLayer(order: LayerOrder, layer: number, across: Float64Array): void {
  const first = int(order.start, layer);
  const end = int(order.start, layer + 1);
  const half = real(across, int(order.line, end - 1)) / 2;
  for (let at = first; at < end; at++) {
    const item = int(order.line, at);
    across[item] = real(across, item) - half;
  }
}

function settle(
  order: LayerOrder,
  layer: number,
  across: Float64Array,
  offset: Float64Array,
  room: Room,
  before: boolean,
  after: boolean,
): void {
  const { net, start, line } = order;
  const first = int(start, layer);
  const end = int(start, layer + 1);
  let blocks = 0;
  for (let at = first; at < end; at++) {
    const item = int(line, at);
    const base = real(offset, item);
    room.pull.fill(0);
    if (before) addPull(net.before, net.boxes, item, across, room.pull);
    if (after) addPull(net.after, net.boxes, item, across, room.pull);
    const pulled = real(room.pull, 1);
    let wish = (pulled > 0 ? real(room.pull, 0) / pulled : real(across, item)) - base;
    let weight = pulled > 0 ? pulled : 0.05;
    let count = 1;
    while (blocks > 0 && real(room.wish, blocks - 1) > wish) {
      blocks--;
      const other = real(room.weight, blocks);
      wish = (real(room.wish, blocks) * other + wish * weight) / (other + weight);
      weight += other;
      count += int(room.count, blocks);
    }
    room.wish[blocks] = wish;
    room.weight[blocks] = weight;
    room.count[blocks++] = count;
  }
  let at = first;
  for (let block = 0; block < blocks; block++) {
    for (let k = int(room.count, block); k > 0; k--, at++) {
      const item = int(line, at);
      across[item] = real(room.wish, block) + real(offset, item);
    }
  }
}

/** Long edges pull hardest, so that they run straight. */
function addPull(lists: Adjacency, boxes: number, item: number, across: Float64Array, pull: Float64Array): void {
  const mine = item >= boxes;
  let sum = 0;
  let weights = 0;
  for (let k = int(lists.head, item); k < int(lists.head, item + 1); k++) {
    const other = int(lists.list, k);
    const weight = mine ? (other >= boxes ? 8 : 2) : other >= boxes ? 2 : 1;
    sum += weight * real(across, other);
    weights += weight;
  }
  pull[0] = real(pull, 0) + sum;
  pull[1] = real(pull, 1) + weights;
}
