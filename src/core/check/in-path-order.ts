// The list of all findings in the order of their paths: what stands at some paths is put in place without going over the rest one by one.
import type { Finding } from './finding';

/** Of so many paths, each is put in its place in a copy; of more, the pieces between are joined. */
const FEW = 40;

/** The findings with others at the changed paths; the same list when nothing is said there. `paths` sorted, each once; some thousands at most. */
export function patchFindings(
  list: readonly Finding[],
  paths: readonly string[],
  findingsOf: (path: string) => readonly Finding[],
): readonly Finding[] {
  const nothing: readonly Finding[] = [];
  const parts: (readonly Finding[])[] = [];
  let copy: Finding[] | undefined;
  let kept = 0;
  let moved = 0;
  for (const path of paths) {
    const from = firstNotBefore(list, path, kept);
    let to = from;
    while (list[to]?.path === path) to += 1;
    const now = findingsOf(path);
    if (to === from && now.length === 0) continue;
    if (paths.length > FEW) parts.push(list.slice(kept, from), now);
    else (copy ??= list.slice()).splice(from + moved, to - from, ...now);
    kept = to;
    moved += now.length - (to - from);
  }
  if (kept === 0 && moved === 0) return list;
  return copy ?? nothing.concat(...parts, list.slice(kept));
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
