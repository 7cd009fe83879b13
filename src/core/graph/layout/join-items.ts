// Makes an item of each box, in the order of the ids, so that the same graph in any order is the same graph.
import { makeItem, type Item } from './item';
import type { Box, Edge } from './layout';
import { waysOf, type Way } from './ways-of';

/**
 * The items by id, and the way of each edge given, if it has two ends. Of the edges between the same two boxes one is in the `ways` of its
 * start, in the order of ids, and its start in the `up` of its end.
 */
export function joinItems(
  boxes: readonly Box[],
  edges: readonly Edge[],
): [Map<string, Item>, (Way<Item> | undefined)[]] {
  const items = new Map<string, Item>();
  for (const box of [...boxes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)))
    if (!items.has(box.id)) items.set(box.id, makeItem(0, items.size, box));
  const ways = waysOf(edges, items);
  const joins = ways.flatMap((way) => (way && way.start !== way.end ? [way] : []));
  for (const way of joins.sort((a, b) => a.start.y - b.start.y || a.end.y - b.end.y)) {
    const { start, end } = way;
    const last = start.ways.at(-1);
    if (last?.end === end) way.items = last.items;
    else {
      start.ways.push(way);
      end.up.push(start);
      start.near.push(end);
      end.near.push(start);
    }
  }
  return [items, ways];
}
