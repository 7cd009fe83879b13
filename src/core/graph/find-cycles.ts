// Finds the cycles of a directed graph: its strongly connected components of two nodes or more.

/** An arrow between two nodes. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Arrows between nodes that are numbers below `count`, one at each rank below `size`. */
export interface NumberedArrows {
  readonly count: number;
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Each cycle as its sorted nodes; cycles sorted by their first node. Linear time, and no recursion: a chain of any length is fine. */
export function findCycles(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? names.length;
    if (known === names.length) names.push(name);
    numbers.set(name, known);
    return known;
  };
  const from = Int32Array.from(arrows, (arrow) => numberOf(arrow.from));
  const to = Int32Array.from(arrows, (arrow) => numberOf(arrow.to));
  const cycles = findNumberedCycles({ count: names.length, size: arrows.length, from, to });
  return cycles
    .map((cycle) => cycle.map((node) => names[node] ?? '').sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** The same for numbered nodes, in no order. */
export function findNumberedCycles(arrows: NumberedArrows): readonly (readonly number[])[] {
  if (arrows.size === 0) return [];
  const { nodes, ...likely } = numberLikely(arrows);
  const { begins, targets } = gatherTargets(likely);
  const { count } = likely;
  const visit: Visit = {
    begins,
    targets,
    next: begins.slice(0, count),
    order: new Int32Array(count),
    waiting: [],
    heads: [],
    found: [],
    entered: 0,
  };
  for (let node = 0; node < count; node += 1) if (visit.order[node] === 0) explore(visit, node);
  return visit.found.map((cycle) => cycle.map((node) => nodes[node] ?? 0));
}

/** Arrows between what may lie on a cycle, numbered anew. */
interface Likely extends NumberedArrows {
  /** By number: what it was before. */
  readonly nodes: readonly number[];
}

const LEAVES = 1;
const ENTERS = 2;
const BOTH = 3;

/** Arrows between nodes that arrows both leave and enter: the rest, often most, lies on no cycle. */
function numberLikely({ count, size, from, to }: NumberedArrows): Likely {
  const ways = new Uint8Array(count);
  for (let rank = 0; rank < size; rank += 1) ways[from[rank] ?? 0] = LEAVES;
  for (let rank = 0; rank < size; rank += 1) ways[to[rank] ?? 0] = (ways[to[rank] ?? 0] ?? 0) | ENTERS;
  const numbers = new Int32Array(count);
  const nodes: number[] = [];
  const sources = new Int32Array(size);
  const ends = new Int32Array(size);
  let kept = 0;
  for (let rank = 0; rank < size; rank += 1) {
    const source = from[rank] ?? 0;
    const end = to[rank] ?? 0;
    if (ways[source] !== BOTH || ways[end] !== BOTH) continue;
    if (numbers[source] === 0) numbers[source] = nodes.push(source);
    if (numbers[end] === 0) numbers[end] = nodes.push(end);
    sources[kept] = (numbers[source] ?? 0) - 1;
    ends[kept] = (numbers[end] ?? 0) - 1;
    kept += 1;
  }
  return { nodes, count: nodes.length, size: kept, from: sources, to: ends };
}

interface Targets {
  /** By node: where its targets begin; those of the next one begin where they end. */
  readonly begins: Int32Array;
  readonly targets: Int32Array;
}

/** The targets of each node one behind the other. */
function gatherTargets({ count, size, from, to }: NumberedArrows): Targets {
  const begins = new Int32Array(count + 2);
  for (let rank = 0; rank < size; rank += 1) bump(begins, (from[rank] ?? 0) + 2);
  for (let node = 2; node <= count; node += 1) bump(begins, node, begins[node - 1]);
  const targets = new Int32Array(size);
  for (let rank = 0; rank < size; rank += 1) {
    const node = (from[rank] ?? 0) + 1;
    targets[begins[node] ?? 0] = to[rank] ?? 0;
    bump(begins, node);
  }
  return { begins, targets };
}

function bump(column: Int32Array, at: number, by = 1): void {
  column[at] = (column[at] ?? 0) + by;
}

/** One going over the graph, along paths, as Gabow describes it. */
interface Visit extends Targets {
  /** By node: the next target to follow. */
  readonly next: Int32Array;
  /** By node, from 1: when it was entered; 0 before that, `LEFT` once its component is known. */
  readonly order: Int32Array;
  /** Nodes that were entered, and whose component is not known. */
  readonly waiting: number[];
  /** Those of them with which a component begins, as far as is known. */
  readonly heads: number[];
  readonly found: number[][];
  entered: number;
}

const LEFT = 0x7fffffff;

/** Goes down from a node, keeping its own stack of nodes. */
function explore(visit: Visit, start: number): void {
  const { begins, targets, next, order, heads } = visit;
  const path = [start];
  enter(visit, start);
  for (let node = start; ;) {
    const at = next[node] ?? 0;
    if (at < (begins[node + 1] ?? 0)) {
      next[node] = at + 1;
      const target = targets[at] ?? 0;
      const known = order[target] ?? 0;
      if (known === 0) {
        enter(visit, target);
        path.push(target);
        node = target;
      }
      // All that was entered since the target leads back to it. What was left is later than all.
      else while ((order[heads[heads.length - 1] ?? 0] ?? 0) > known) heads.pop();
      continue;
    }
    path.pop();
    if (heads[heads.length - 1] === node) leave(visit, node);
    const above = path[path.length - 1];
    if (above === undefined) return;
    node = above;
  }
}

function enter(visit: Visit, node: number): void {
  visit.entered += 1;
  visit.order[node] = visit.entered;
  visit.waiting.push(node);
  visit.heads.push(node);
}

/** A node that leads back to none before itself: all that waits since it was entered is one component. */
function leave({ waiting, heads, order, found }: Visit, node: number): void {
  heads.pop();
  const from = waiting.lastIndexOf(node);
  for (let at = from; at < waiting.length; at += 1) order[waiting[at] ?? 0] = LEFT;
  if (waiting.length - from > 1) found.push(waiting.splice(from));
  else waiting.pop();
}
