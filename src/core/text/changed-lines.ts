// Finds which lines were removed and which were added between two texts: few, as a person would mark them.

export interface ChangedLines {
  /** Indexes in the first text. */
  readonly removed: ReadonlySet<number>;
  /** Indexes in the second text. */
  readonly added: ReadonlySet<number>;
}

/** Beyond this many differences the middle part is told as replaced whole: the search would cost their square. */
const mostDifferences = 1500;

/** The shortest edit by Myers' greedy search, between the equal beginnings and ends; linear in the lines, square in the differences. */
export function findChangedLines(before: readonly string[], after: readonly string[]): ChangedLines {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  const trace = search(left, right);
  if (trace === undefined) return { removed: indexes(start, left.length), added: indexes(start, right.length) };
  return follow(trace, left.length, right.length, start);
}

function indexes(from: number, length: number): ReadonlySet<number> {
  return new Set(Array.from({ length }, (_, at) => from + at));
}

/** How far each diagonal was reached after each number of differences; undefined when there are too many. */
function search(left: readonly string[], right: readonly string[]): readonly Int32Array[] | undefined {
  const limit = Math.min(left.length + right.length, mostDifferences);
  const trace: Int32Array[] = [];
  let reached = new Int32Array(3);
  for (let depth = 0; depth <= limit; depth++) {
    trace.push(reached);
    const next = new Int32Array(2 * depth + 5);
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let x = firstStep(reached, depth, diagonal);
      while (x < left.length && x - diagonal < right.length && left[x] === right[x - diagonal]) x++;
      next[diagonal + depth + 2] = x;
      if (x >= left.length && x - diagonal >= right.length) return trace;
    }
    reached = next;
  }
  return undefined;
}

/** Where a diagonal begins at this depth: one line removed (from the left) or added (from above), whichever reaches further. */
function firstStep(reached: Int32Array, depth: number, diagonal: number): number {
  if (depth === 0) return 0;
  const removed = at(reached, depth - 1, diagonal - 1) + 1;
  const added = at(reached, depth - 1, diagonal + 1);
  return comesFromAbove(reached, depth, diagonal) ? added : removed;
}

function comesFromAbove(reached: Int32Array, depth: number, diagonal: number): boolean {
  if (diagonal === -depth) return true;
  return diagonal !== depth && at(reached, depth - 1, diagonal - 1) < at(reached, depth - 1, diagonal + 1);
}

function at(reached: Int32Array, depth: number, diagonal: number): number {
  return reached[diagonal + depth + 2] ?? 0;
}

function follow(trace: readonly Int32Array[], lines: number, others: number, start: number): ChangedLines {
  const removed = new Set<number>();
  const added = new Set<number>();
  let x = lines;
  let y = others;
  for (let depth = trace.length - 1; depth > 0; depth--) {
    const reached = trace[depth] ?? new Int32Array(3);
    const diagonal = x - y;
    const above = comesFromAbove(reached, depth, diagonal);
    const previous = above ? diagonal + 1 : diagonal - 1;
    x = at(reached, depth - 1, previous);
    y = x - previous;
    if (above) added.add(start + y);
    else removed.add(start + x);
  }
  return { removed, added };
}
