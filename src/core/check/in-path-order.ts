// The list of all findings in the order of their paths: what stands at some paths is put in place without going over the rest one by one.
import type { Finding } from './finding';

/** Findings that take the place of those between two ranks of a list. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly now: readonly Finding[];
}

/** The findings with others at the changed paths; the same list when nothing is said there. `paths` sorted, each once. */
export function patchFindings(
  list: readonly Finding[],
  paths: readonly string[],
  findingsOf: (path: string) => readonly Finding[],
): readonly Finding[] {
  const pieces: Piece[] = [];
  let { length } = list;
  let kept = 0;
  for (const path of paths) {
    const from = firstNotBefore(list, path, kept);
    let to = from;
    while (list[to]?.path === path) to += 1;
    const now = findingsOf(path);
    if (to === from && now.length === 0) continue;
    pieces.push({ from, to, now });
    length += now.length - (to - from);
    kept = to;
  }
  return pieces.length === 0 ? list : put(list, pieces, length);
}

/** Goes over the list once, into room for just so many: copies that grow would be copied again, and tens of thousands stand there. */
function put(list: readonly Finding[], pieces: readonly Piece[], length: number): readonly Finding[] {
  const all = new Array<Finding>(length);
  let at = 0;
  let kept = 0;
  const take = (from: readonly Finding[], start: number, end: number): void => {
    for (let rank = start; rank < end; rank += 1) {
      const finding = from[rank];
      if (finding !== undefined) all[at] = finding;
      at += 1;
    }
  };
  for (const { from, to, now } of pieces) {
    take(list, kept, from);
    take(now, 0, now.length);
    kept = to;
  }
  take(list, kept, list.length);
  return all;
}

/** The rank of the first finding, from `start` on, whose path is not before this one. */
function firstNotBefore(list: readonly Finding[], path: string, start: number): number {
  let [low, high] = [start, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
