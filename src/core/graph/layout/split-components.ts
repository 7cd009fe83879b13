// Splits a graph into its connected parts: each is laid out alone, then they are packed.
import { groupByKey } from './adjacency';
import { int } from './typed-read';

/** One connected part. Boxes and edges are numbered from 0; `boxes` and `edges` give their numbers in the whole. */
export interface Part {
  readonly boxes: Int32Array;
  readonly edges: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The parts, in the order of their first box. */
export function splitComponents(count: number, from: Int32Array, to: Int32Array): Part[] {
  const leader = Int32Array.from({ length: count }, (_, box) => box);
  const find = (box: number): number => {
    let top = box;
    while (int(leader, top) !== top) {
      leader[top] = int(leader, int(leader, top));
      top = int(leader, top);
    }
    return top;
  };
  for (let edge = 0; edge < from.length; edge++) {
    const a = find(int(from, edge));
    const b = find(int(to, edge));
    if (a < b) leader[b] = a;
    else leader[a] = b;
  }
  const partOfLeader = new Int32Array(count).fill(-1);
  const partOf = new Int32Array(count);
  let parts = 0;
  for (let box = 0; box < count; box++) {
    const top = find(box);
    if (int(partOfLeader, top) < 0) partOfLeader[top] = parts++;
    partOf[box] = int(partOfLeader, top);
  }
  const boxes = groupByKey(parts, partOf);
  const edges = groupByKey(
    parts,
    from.map((box) => int(partOf, box)),
  );
  const local = new Int32Array(count);
  return Array.from({ length: parts }, (_, part) => {
    const mine = boxes.list.subarray(int(boxes.head, part), int(boxes.head, part + 1));
    const myEdges = edges.list.subarray(int(edges.head, part), int(edges.head, part + 1));
    mine.forEach((box, number) => (local[box] = number));
    return {
      boxes: mine,
      edges: myEdges,
      from: myEdges.map((edge) => int(local, int(from, edge))),
      to: myEdges.map((edge) => int(local, int(to, edge))),
    };
  });
}
