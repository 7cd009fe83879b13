// Finds the cycles of a directed graph: its strongly connected components of two nodes or more.

/** An arrow between two nodes. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

interface Visit {
  readonly order: Map<string, number>;
  readonly lowest: Map<string, number>;
  readonly waiting: string[];
  readonly isWaiting: Set<string>;
  readonly found: string[][];
}

/** Each cycle as its sorted nodes; cycles sorted by their first node. Linear time, and no recursion: a chain of any length is fine. */
export function findCycles(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    const known = targets.get(from);
    if (known === undefined) targets.set(from, [to]);
    else known.push(to);
  }
  const visit: Visit = { order: new Map(), lowest: new Map(), waiting: [], isWaiting: new Set(), found: [] };
  for (const node of targets.keys()) if (!visit.order.has(node)) explore(visit, targets, node);
  return visit.found.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** Goes down from a node, keeping its own stack of nodes with the number of arrows already followed. */
function explore(visit: Visit, targets: ReadonlyMap<string, readonly string[]>, start: string): void {
  const path = [{ node: enter(visit, start), followed: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = targets.get(top.node)?.[top.followed];
    top.followed += 1;
    if (next === undefined) {
      path.pop();
      leave(visit, top.node);
      const above = path.at(-1);
      if (above !== undefined) lower(visit, above.node, visit.lowest.get(top.node) ?? 0);
    } else if (!visit.order.has(next)) path.push({ node: enter(visit, next), followed: 0 });
    else if (visit.isWaiting.has(next)) lower(visit, top.node, visit.order.get(next) ?? 0);
  }
}

function enter(visit: Visit, node: string): string {
  const number = visit.order.size;
  visit.order.set(node, number);
  visit.lowest.set(node, number);
  visit.waiting.push(node);
  visit.isWaiting.add(node);
  return node;
}

function lower(visit: Visit, node: string, number: number): void {
  visit.lowest.set(node, Math.min(visit.lowest.get(node) ?? number, number));
}

/** When a node reaches nothing above itself, all that waits since it was entered is one component. */
function leave(visit: Visit, node: string): void {
  if (visit.lowest.get(node) !== visit.order.get(node)) return;
  const component = visit.waiting.splice(visit.waiting.lastIndexOf(node));
  for (const each of component) visit.isWaiting.delete(each);
  if (component.length > 1) visit.found.push(component.sort());
}
