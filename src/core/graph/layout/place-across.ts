// Places boxes and dummies inside their rows: near their neighbours, in order, never overlapping (isotonic regression).
import type { Net } from './add-dummies';
import { int, real } from './typed-read';

const sweeps = 16;
/** How strongly two neighbours pull at each other, by how many of them are dummies: long edges run straight. */
const pulls = Float64Array.of(1, 6, 36);

/**
 * The centre of each item across the rows. `list`: the items row after row, in order; `extent`: the size across of each; `gap`: the space
 * between two boxes (dummies need less). Each row is solved exactly: the least weighted sum of squares that keeps order and space.
 */
export function placeAcross(net: Net, list: Int32Array, extent: Float64Array, gap: number): Float64Array {
  const { head } = net.rows;
  const offset = new Float64Array(list.length);
  const across = new Float64Array(list.length);
  const rows = head.length - 1;
  for (let row = 0; row < rows; row++) {
    const items = list.subarray(int(head, row), int(head, row + 1));
    let sum = 0;
    items.forEach((item, at) => {
      const last = int(items, at - 1);
      const dummies = (item < net.boxes ? 0 : 1) + (last < net.boxes ? 0 : 1);
      if (at > 0) sum += (real(extent, item) + real(extent, last)) / 2 + gap * (1 - dummies / 4);
      offset[item] = sum;
    });
    for (const item of items) across[item] = real(offset, item) - sum / 2;
  }
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (let row = 0; row < rows; row++) {
      const at = sweep % 2 === 0 ? row : rows - 1 - row;
      settle(net, list.subarray(int(head, at), int(head, at + 1)), offset, across);
    }
  return across;
}

function settle({ boxes, near }: Net, items: Int32Array, offset: Float64Array, across: Float64Array): void {
  // Blocks of items that touch: where each wants to stand, how much it weighs, how many they are.
  const wishes: number[] = [];
  const weights: number[] = [];
  const sizes: number[] = [];
  for (const item of items) {
    let sum = 0;
    let weight = 0;
    for (let at = int(near.head, item); at < int(near.head, item + 1); at++) {
      const other = int(near.list, at);
      const pull = real(pulls, (item < boxes ? 0 : 1) + (other < boxes ? 0 : 1));
      sum += pull * real(across, other);
      weight += pull;
    }
    let wish = (weight > 0 ? sum / weight : real(across, item)) - real(offset, item);
    let size = 1;
    while ((wishes.at(-1) ?? -Infinity) > wish) {
      const other = weights.pop() ?? 0;
      wish = (wish * weight + (wishes.pop() ?? 0) * other) / (weight + other);
      weight += other;
      size += sizes.pop() ?? 0;
    }
    wishes.push(wish);
    weights.push(weight);
    sizes.push(size);
  }
  let at = 0;
  wishes.forEach((wish, block) => {
    for (const end = at + (sizes[block] ?? 0); at < end; at++)
      across[int(items, at)] = wish + real(offset, int(items, at));
  });
}
