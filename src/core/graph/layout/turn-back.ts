// Puts the items in an order in which few edges go back: turned round, these leave a graph without cycles and without needless depth.
import type { Item } from './item';

/** What points at nothing goes last, what nothing points at goes first, else what points at most more than points at it. */
export function turnBack(items: readonly Item[]): Item[] {
  const [first, last, sinks, roots]: [Item[], Item[], Item[], Item[]] = [[], [], [], []];
  for (const item of [...items].reverse()) {
    item.out = item.ways.length;
    item.into = item.up.length;
    if (item.out === 0) sinks.push(item);
    else if (item.into === 0) roots.push(item);
  }
  while (first.length + last.length < items.length) {
    const item = sinks.pop() ?? roots.pop() ?? mostOut(items);
    if (item.waits) continue;
    item.waits = true;
    (item.out === 0 ? last : first).push(item);
    for (const { end } of item.ways) if (--end.into === 0) roots.push(end);
    for (const start of item.up) if (--start.out === 0) sinks.push(start);
  }
  return [...first, ...last.reverse()];
}

/** Of those not yet taken, the first where several are equal. */
function mostOut(items: readonly Item[]): Item {
  return items
    .filter(({ waits }) => !waits)
    .reduce((most, item) => (item.out - item.into > most.out - most.into ? item : most));
}
