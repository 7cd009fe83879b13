// Finds the cycles of a directed graph: its strongly connected components of two nodes or more.

/** An arrow between two nodes. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
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
  const from = arrows.map((arrow) => numberOf(arrow.from));
  const to = arrows.map((arrow) => numberOf(arrow.to));
  const cycles = findNumberedCycles(names.length, from, to).map((cycle) =>
    cycle.map((node) => names[node] ?? '').sort(),
  );
  return cycles.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** The same for nodes that are numbers below `count`, in no order. The arrow at each rank goes from `from` to `to`. */
export function findNumberedCycles(
  count: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): readonly (readonly number[])[] {
  const visit = new Visit(count, from, to);
  for (let rank = 0; rank < from.length; rank += 1) {
    const node = from[rank] ?? 0;
    if (visit.order[node] === 0) visit.explore(node);
  }
  return visit.found;
}

/** One going over the graph, as Tarjan describes it. Orders count from 1; 0 is a node that was not entered. */
class Visit {
  readonly found: number[][] = [];
  readonly order: Int32Array;
  readonly #lowest: Int32Array;
  /** The targets of each node one behind the other; where those of a node begin. */
  readonly #targets: Int32Array;
  readonly #begins: Int32Array;
  /** The next target to follow, by node. */
  readonly #next: Int32Array;
  readonly #isWaiting: Uint8Array;
  readonly #waiting: number[] = [];
  #entered = 0;

  constructor(count: number, from: ArrayLike<number>, to: ArrayLike<number>) {
    this.order = new Int32Array(count);
    this.#lowest = new Int32Array(count);
    this.#isWaiting = new Uint8Array(count);
    this.#begins = new Int32Array(count + 1);
    for (let rank = 0; rank < from.length; rank += 1) bump(this.#begins, (from[rank] ?? 0) + 1);
    for (let node = 0; node < count; node += 1) bump(this.#begins, node + 1, this.#begins[node]);
    this.#next = this.#begins.slice(0, count);
    this.#targets = new Int32Array(from.length);
    for (let rank = 0; rank < from.length; rank += 1) this.#targets[this.#follow(from[rank] ?? 0)] = to[rank] ?? 0;
    this.#next.set(this.#begins.subarray(0, count));
  }

  /** Goes down from a node, keeping its own stack of nodes. */
  explore(start: number): void {
    const path = [start];
    this.#enter(start);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      if ((this.#next[node] ?? 0) === this.#begins[node + 1]) {
        path.pop();
        this.#leave(node);
        const above = path.at(-1);
        if (above !== undefined) this.#lower(above, this.#lowest[node] ?? 0);
        continue;
      }
      const target = this.#targets[this.#follow(node)] ?? 0;
      if (this.order[target] === 0) {
        path.push(target);
        this.#enter(target);
      } else if (this.#isWaiting[target] === 1) this.#lower(node, this.order[target] ?? 0);
    }
  }

  /** The place of the next target of a node. */
  #follow(node: number): number {
    const at = this.#next[node] ?? 0;
    this.#next[node] = at + 1;
    return at;
  }

  #enter(node: number): void {
    this.#entered += 1;
    this.order[node] = this.#entered;
    this.#lowest[node] = this.#entered;
    this.#waiting.push(node);
    this.#isWaiting[node] = 1;
  }

  #lower(node: number, order: number): void {
    if (order < (this.#lowest[node] ?? 0)) this.#lowest[node] = order;
  }

  /** When a node reaches nothing above itself, all that waits since it was entered is one component. */
  #leave(node: number): void {
    if (this.#lowest[node] !== this.order[node]) return;
    const component: number[] = [];
    for (let each = this.#waiting.pop(); each !== undefined; each = each === node ? undefined : this.#waiting.pop()) {
      this.#isWaiting[each] = 0;
      component.push(each);
    }
    if (component.length > 1) this.found.push(component);
  }
}

function bump(column: Int32Array, at: number, by = 1): void {
  column[at] = (column[at] ?? 0) + by;
}
