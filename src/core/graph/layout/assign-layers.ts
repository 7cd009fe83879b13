// Gives each item its row, so that the edges together are nearly as short as they can be.
import type { Item } from './item';

const passes = 20;

/**
 * `order`: edges that go back in it are turned round. Every edge goes at least one row on. What hangs on a single edge, and what then does,
 * waits: it always finds room beside its neighbour. The rest takes the longest way from its sources; then each item moves towards the
 * side where it has more edges.
 */
export function assignLayers(order: readonly Item[]): void {
  order.forEach((item, at) => {
    item.at = at;
    item.waits = false;
    item.into = item.near.length;
  });
  const hanging = order.filter(({ into }) => into === 1);
  for (const item of hanging) {
    item.waits = true;
    for (const other of item.near) if (--other.into === 1) hanging.push(other);
  }
  const core = order.filter(({ waits }) => !waits);
  for (const item of core) {
    item.layer = beside(item, 1) ?? 0;
    item.out = item.near.reduce((sum, { at, waits }) => (waits ? sum : sum + Math.sign(at - item.at)), 0);
  }
  for (let pass = 0, moved = true; moved && pass < passes; pass++) {
    moved = false;
    for (const item of core.reverse()) {
      const { layer } = item;
      item.layer = beside(item, item.out < 0 ? 1 : -1) ?? layer;
      if (item.layer !== layer) moved = true;
    }
  }
  for (const item of hanging.reverse()) {
    item.layer = beside(item, 1) ?? beside(item, -1) ?? 0;
    item.waits = false;
  }
}

/** The row after (`way` 1) what comes before it, or before (−1) what comes after it. */
function beside(item: Item, way: 1 | -1): number | undefined {
  let best: number | undefined;
  for (const { at, layer, waits } of item.near)
    if (!waits && way * (item.at - at) > 0 && (best === undefined || way * (layer + way - best) > 0))
      best = layer + way;
  return best;
}
