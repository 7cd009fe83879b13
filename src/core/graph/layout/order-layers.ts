// Orders each layer so that few edges cross: sweeps by barycentre, swaps of neighbours, the best order seen is kept.
import type { Adjacency } from './adjacency';
import type { Layered } from './add-dummies';
import { countCrossings } from './count-crossings';
import { orderByWish, orderInDepth, renumber, type LayerOrder } from './layer-order';
import { sortLayer } from './sort-layer';
import { roomForPlaces, swapNeighbours, type SortedPlaces } from './swap-neighbours';
import { int } from './typed-read';

const sweeps = 24;
const patience = 4;
/** Small graphs are ordered from more than one beginning: as long as beginnings × pieces stays under this. */
const effort = 900;

interface Room {
  readonly key: Float64Array;
  readonly spare: Int32Array;
  readonly tree: Int32Array;
  readonly places: SortedPlaces;
}

/** The order with the fewest crossings found. `wish` (coordinates of an earlier picture) is where the search begins. */
export function orderLayers(net: Layered, wish?: Float64Array): LayerOrder {
  const first = wish === undefined ? orderInDepth(net, true) : orderByWish(net, wish);
  const room: Room = {
    key: new Float64Array(net.size),
    spare: new Int32Array(first.widest),
    tree: new Int32Array(4 * first.widest + 4),
    places: roomForPlaces(first),
  };
  let best = first;
  let least = improve(first, room, wish !== undefined);
  const beginnings = Math.min(8, Math.floor(effort / (net.after.list.length + 1)));
  for (let attempt = 1; attempt <= beginnings && least > 0 && wish === undefined; attempt++) {
    const other = attempt === 1 ? orderInDepth(net, false) : orderByWish(net, scattered(net.size, attempt));
    const crossings = improve(other, room, false);
    if (crossings >= least) continue;
    least = crossings;
    best = other;
  }
  return best;
}

/** A fixed scatter of wishes, the same on every machine. */
function scattered(size: number, attempt: number): Float64Array {
  let state = attempt * 2654435761;
  return Float64Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 8;
  });
}

/** Sweeps until nothing is gained for a while; leaves the best order in `order` and gives its crossings. */
function improve(order: LayerOrder, room: Room, gently: boolean): number {
  const { line, net } = order;
  if (gently) swapNeighbours(order, room.places, false);
  let least = countCrossings(order, room.tree);
  const best = line.slice();
  let idle = 0;
  for (let sweep = 0; sweep < sweeps && idle < patience && least > 0; sweep++) {
    if (sweep % 2 === 0)
      for (let layer = 1; layer < net.layers; layer++) sortByNeighbours(order, layer, net.before, room);
    else for (let layer = net.layers - 2; layer >= 0; layer--) sortByNeighbours(order, layer, net.after, room);
    swapNeighbours(order, room.places, sweep % 4 < 2);
    const crossings = countCrossings(order, room.tree);
    if (crossings < least) {
      least = crossings;
      best.set(line);
      idle = 0;
    } else idle++;
  }
  line.set(best);
  renumber(order);
  return least;
}

function sortByNeighbours(order: LayerOrder, layer: number, lists: Adjacency, room: Room): void {
  const { start, line, place } = order;
  const first = int(start, layer);
  const end = int(start, layer + 1);
  for (let at = first; at < end; at++) {
    const item = int(line, at);
    const from = int(lists.head, item);
    const to = int(lists.head, item + 1);
    let sum = 0;
    for (let k = from; k < to; k++) sum += int(place, int(lists.list, k));
    room.key[item] = from === to ? at - first : sum / (to - from);
  }
  sortLayer(line, first, end, room.key, room.spare);
  for (let at = first; at < end; at++) place[int(line, at)] = at - first;
}
