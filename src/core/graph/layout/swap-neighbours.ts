// Swaps neighbours of a layer wherever that removes crossings, until nothing more is gained.
import type { Adjacency } from './adjacency';
import type { LayerOrder } from './layer-order';
import { int } from './typed-read';

const rounds = 6;
/** Up to so many places are sorted by insertion. */
const few = 16;

/** The places of the neighbours of each, sorted; filled again for each layer before it is looked at. */
export interface SortedPlaces {
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** 1 for the layers that a change may have made worth looking at again. */
  readonly open: Int32Array;
}

export function roomForPlaces(order: LayerOrder): SortedPlaces {
  const { net } = order;
  return {
    before: new Int32Array(net.before.list.length),
    after: new Int32Array(net.after.list.length),
    open: new Int32Array(net.layers),
  };
}

/** Gives the number of crossings removed. */
export function swapNeighbours(order: LayerOrder, room: SortedPlaces, swapEven: boolean): number {
  let removed = 0;
  const { layers } = order.net;
  room.open.fill(1);
  for (let round = 0, again = true; again && round < rounds; round++) {
    again = false;
    for (let layer = 0; layer < layers; layer++) {
      if (int(room.open, layer) === 0) continue;
      room.open[layer] = 0;
      const gained = swapInLayer(order, room, layer, swapEven && round === 0);
      if (gained === 0) continue;
      removed += gained;
      again = true;
      if (layer > 0) room.open[layer - 1] = 1;
      if (layer + 1 < layers) room.open[layer + 1] = 1;
      room.open[layer] = 1;
    }
  }
  return removed;
}

function swapInLayer(order: LayerOrder, room: SortedPlaces, layer: number, swapEven: boolean): number {
  const { net, start, line, place } = order;
  const first = int(start, layer);
  const end = int(start, layer + 1);
  if (end - first < 2) return 0;
  collectPlaces(order, first, end, net.before, room.before);
  collectPlaces(order, first, end, net.after, room.after);
  let removed = 0;
  for (let at = first; at + 1 < end; at++) {
    const left = int(line, at);
    const right = int(line, at + 1);
    const gain = swapGain(net.before, room.before, left, right) + swapGain(net.after, room.after, left, right);
    if (gain < 0 || (gain === 0 && !swapEven)) continue;
    removed += gain;
    line[at] = right;
    line[at + 1] = left;
    place[right] = at - first;
    place[left] = at + 1 - first;
  }
  return removed;
}

/** Notes for each of a layer the places of its neighbours in one neighbouring layer, sorted. */
function collectPlaces(order: LayerOrder, first: number, end: number, lists: Adjacency, places: Int32Array): void {
  const { line, place } = order;
  const { head, list } = lists;
  for (let at = first; at < end; at++) {
    const item = int(line, at);
    const from = int(head, item);
    const to = int(head, item + 1);
    for (let k = from; k < to; k++) {
      const value = int(place, int(list, k));
      let hole = k;
      if (to - from <= few)
        for (; hole > from && int(places, hole - 1) > value; hole--) places[hole] = int(places, hole - 1);
      places[hole] = value;
    }
    if (to - from > few) places.subarray(from, to).sort();
  }
}

/** Crossings of the two as they stand less those once swapped, by one walk over both sorted lists. */
function swapGain(lists: Adjacency, places: Int32Array, left: number, right: number): number {
  const leftFirst = int(lists.head, left);
  const leftEnd = int(lists.head, left + 1);
  const rightFirst = int(lists.head, right);
  const rightEnd = int(lists.head, right + 1);
  if (leftFirst === leftEnd || rightFirst === rightEnd) return 0;
  const rightCount = rightEnd - rightFirst;
  if (rightCount === 1 && leftEnd - leftFirst === 1) return Math.sign(int(places, leftFirst) - int(places, rightFirst));
  let below = rightFirst;
  let equal = rightFirst;
  let gain = 0;
  for (let k = leftFirst; k < leftEnd; k++) {
    const at = int(places, k);
    while (below < rightEnd && int(places, below) < at) below++;
    if (equal < below) equal = below;
    while (equal < rightEnd && int(places, equal) <= at) equal++;
    gain += below - rightFirst - (rightCount - (equal - rightFirst));
  }
  return gain;
}
