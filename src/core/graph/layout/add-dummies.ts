// Cuts each long edge into pieces of one row, with a dummy point in each row it passes.
import { makeItem, type Item } from './item';

/** The items of a part of the graph, row by row from row 0, joined from row to row. */
export function addDummies(part: readonly Item[]): Item[][] {
  const top = part.reduce((least, { row }) => Math.min(least, row), Infinity);
  const rows: Item[][] = [];
  for (const item of part) {
    item.row -= top;
    item.up = [];
    item.down = [];
    (rows[item.row] ??= []).push(item);
  }
  for (const { ways } of part)
    for (const { start, end, items } of ways) {
      const back = start.row > end.row;
      let [last, goal] = back ? [end, start] : [start, end];
      items.push(last);
      for (let row = last.row + 1; last !== goal; row++) {
        const next =
          row < goal.row ? makeItem(undefined, row, last.y + (goal.y - last.y) / (goal.row - last.row)) : goal;
        // A dummy has one neighbour on each side: a list of just that size.
        if (last.box) last.down.push(next);
        else last.down = [next];
        if (next.box) next.up.push(last);
        else {
          next.up = [last];
          rows[row]?.push(next);
        }
        items.push((last = next));
      }
      if (back) items.reverse();
    }
  return rows;
}
