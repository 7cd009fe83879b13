// Lists kept in the order of paths: what stands at some paths is put in place without going over the rest one by one.
import type { Finding } from './finding';

/** Takes a path in, once, or out of a sorted list. */
export function settlePath(paths: string[], path: string, isThere: boolean): void {
  const at = firstNotBefore(paths.length, (index) => (paths[index] ?? '') < path);
  const found = paths[at] === path;
  if (isThere && !found) paths.splice(at, 0, path);
  if (!isThere && found) paths.splice(at, 1);
}

/** The findings with others at the changed paths. `paths` sorted, each once; some thousands at most. */
export function patchFindings(
  list: readonly Finding[],
  paths: readonly string[],
  findingsOf: (path: string) => readonly Finding[],
): readonly Finding[] {
  const nothing: readonly Finding[] = [];
  const parts: (readonly Finding[])[] = [];
  let kept = 0;
  for (const path of paths) {
    const from = firstNotBefore(list.length, (index) => (list[index]?.path ?? '') < path);
    let to = from;
    while (list[to]?.path === path) to += 1;
    parts.push(list.slice(kept, from), findingsOf(path));
    kept = to;
  }
  parts.push(list.slice(kept));
  return nothing.concat(...parts);
}

/** The first of so many indexes that is not before what is looked for. */
function firstNotBefore(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
