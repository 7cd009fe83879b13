// Chooses the edges that go back: few, so that turned round they leave a graph without cycles and without needless depth.
import { groupByKey } from './adjacency';
import { int } from './typed-read';

/**
 * 1 for each edge to turn round, 0 for the others; self-loops must be left out. The boxes are taken one by one: what points at nothing goes
 * last, what nothing points at goes first, else what points at most more than points at it; the first by number where equal.
 */
export function turnBack(count: number, from: Int32Array, to: Int32Array): Int32Array {
  const targets = groupByKey(count, from, to);
  const sources = groupByKey(count, to, from);
  const out = targets.head.slice(1).map((end, box) => end - int(targets.head, box));
  const into = sources.head.slice(1).map((end, box) => end - int(sources.head, box));
  const place = new Int32Array(count).fill(-1);
  const sinks: number[] = [];
  const roots: number[] = [];
  for (let box = count - 1; box >= 0; box--) {
    if (int(out, box) === 0) sinks.push(box);
    else if (int(into, box) === 0) roots.push(box);
  }
  let [first, last] = [0, count - 1];
  while (first <= last) {
    const box = sinks.pop() ?? roots.pop() ?? mostOut(place, out, into);
    if (int(place, box) >= 0) continue;
    place[box] = int(out, box) === 0 ? last-- : first++;
    for (let at = int(targets.head, box); at < int(targets.head, box + 1); at++) {
      const other = int(targets.list, at);
      if ((into[other] = int(into, other) - 1) === 0) roots.push(other);
    }
    for (let at = int(sources.head, box); at < int(sources.head, box + 1); at++) {
      const other = int(sources.list, at);
      if ((out[other] = int(out, other) - 1) === 0) sinks.push(other);
    }
  }
  return from.map((box, edge) => (int(place, box) > int(place, int(to, edge)) ? 1 : 0));
}

function mostOut(place: Int32Array, out: Int32Array, into: Int32Array): number {
  let best = -1;
  let most = -Infinity;
  for (let box = 0; box < place.length; box++) {
    const more = int(out, box) - int(into, box);
    if (int(place, box) >= 0 || more <= most) continue;
    most = more;
    best = box;
  }
  return best;
}
