// Cuts each long edge into pieces of one row, with a dummy point in each row it passes.
import { makeItem, type Item } from './item';

/** The items of a part of the graph, row by row from row 0, joined from row to row. */
export function addDummies(part: readonly Item[]): Item[][] {
  const top = part.reduce((least, { layer }) => Math.min(least, layer), Infinity);
  const rows: Item[][] = [];
  for (const item of part) {
    item.layer -= top;
    item.up = [];
    item.down = [];
    (rows[item.layer] ??= []).push(item);
  }
  for (const { ways } of part)
    for (const { start, end, items } of ways) {
      const back = start.layer > end.layer;
      let [last, goal] = back ? [end, start] : [start, end];
      items.push(last);
      for (let row = last.layer + 1; last !== goal; row++) {
        const next = row < goal.layer ? makeItem(row, last.y + (goal.y - last.y) / (goal.layer - last.layer)) : goal;
        // A dummy has one neighbour on each side: a list of just that size.
        if (last.dummy) last.down = [next];
        else last.down.push(next);
        if (next.dummy) {
          next.up = [last];
          rows[row]?.push(next);
        } else next.up.push(last);
        items.push((last = next));
      }
      if (back) items.reverse();
    }
  return rows;
}
