// Takes apart what does not hang together.
import type { Item } from './item';

/** The parts in the order of their first items. */
export function splitParts(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (const first of items) {
    if (first.waits) continue;
    first.waits = true;
    const part = [first];
    for (const item of part)
      for (const other of item.near)
        if (!other.waits) {
          other.waits = true;
          part.push(other);
        }
    parts.push(part);
  }
  return parts;
}
