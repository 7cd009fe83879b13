// Cuts each long edge into pieces of one row, with a dummy point in each row it passes.
import { groupByKey, type Adjacency } from './adjacency';
import type { Rows } from './stack-parts';
import { int } from './typed-read';

/** Boxes (the first numbers) and dummies (the rest) in their rows, joined only between neighbouring rows. */
export interface Net extends Rows {
  readonly boxes: number;
  /** The items of each row, by number. */
  readonly rows: Adjacency;
  /** The neighbours of each: those in the row before, then, from `turn` on, those in the row after. */
  readonly near: Adjacency;
  readonly turn: Int32Array;
  /** The items of each edge, from its start to its end. */
  readonly chains: Adjacency;
}

/** Every edge must go from a lower to a higher row. */
export function addDummies({ row: rowOfBox, part }: Rows, from: Int32Array, to: Int32Array): Net {
  const row = [...rowOfBox];
  const starts: number[] = [];
  const ends: number[] = [];
  const list: number[] = [];
  const head = new Int32Array(from.length + 1);
  from.forEach((item, edge) => {
    const target = int(to, edge);
    list.push(item);
    for (let next = int(rowOfBox, item) + 1; item !== target; next++) {
      starts.push(item);
      item = next < int(rowOfBox, target) ? row.push(next) - 1 : target;
      ends.push(item);
      list.push(item);
    }
    head[edge + 1] = list.length;
  });
  const rows = Int32Array.from(row);
  const near = groupByKey(row.length, Int32Array.from([...ends, ...starts]), Int32Array.from([...starts, ...ends]));
  const turn = near.head.slice(0, -1);
  for (const item of ends) turn[item] = int(turn, item) + 1;
  return {
    boxes: rowOfBox.length,
    row: rows,
    part,
    rows: groupByKey(part.length, rows),
    near,
    turn,
    chains: { head, list: Int32Array.from(list) },
  };
}
