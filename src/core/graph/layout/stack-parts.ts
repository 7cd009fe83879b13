// Gives each connected part rows of its own, one part after the other: from then on the whole graph is one.
import { int } from './typed-read';

export interface Rows {
  /** The row of each box (and of each dummy, once there are). */
  readonly row: Int32Array;
  /** The first row of the part that each row belongs to. */
  readonly part: readonly number[];
}

/** `layer`: of each box, any whole number. */
export function stackParts(layer: Int32Array, from: Int32Array, to: Int32Array): Rows {
  const leader = layer.map((_, box) => box);
  const find = (box: number): number => {
    while (int(leader, box) !== box) box = leader[box] = int(leader, int(leader, box));
    return box;
  };
  from.forEach((box, edge) => {
    const [a, b] = [find(box), find(int(to, edge))];
    leader[Math.max(a, b)] = Math.min(a, b);
  });
  const least = layer.slice();
  const most = layer.slice();
  layer.forEach((value, box) => {
    const top = find(box);
    least[top] = Math.min(int(least, top), value);
    most[top] = Math.max(int(most, top), value);
  });
  const part: number[] = [];
  const base = layer.map((_, box) => {
    if (int(leader, box) !== box) return 0;
    const first = part.length;
    while (part.length <= first + int(most, box) - int(least, box)) part.push(first);
    return first - int(least, box);
  });
  return { row: layer.map((value, box) => value + int(base, find(box))), part };
}
