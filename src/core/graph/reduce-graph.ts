// Keeps of the forward relations only those that no chain of others already says (transitive reduction).
import type { Edge } from './layout/layout';

/** What a relation is for the reader: needed, already said by a chain of needed ones, or leading back (it closes a cycle, or is one). */
export type Need = 'essential' | 'implied' | 'feedback';

/**
 * Judges each edge, in the order given. `ids` in the method's own order decide which way is forward: an edge from a later to an earlier
 * one leads back; where no order is meant, leave `ids` sorted and set `ordered` to false, and a search in depth decides.
 * A self-loop leads back; an edge to an unknown id is implied. At most some thousand ids: it keeps one bit for each pair.
 */
export function reduceGraph(ids: readonly string[], edges: readonly Edge[], ordered: boolean): Need[] {
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const targets = ids.map(() => new Set<number>());
  for (const { from, to } of edges) {
    const end = numberOf.get(to);
    if (end !== undefined && from !== to) targets[numberOf.get(from) ?? -1]?.add(end);
  }
  const order = ordered ? [...ids.keys()] : orderInDepth(targets.map((ends) => [...ends].sort((a, b) => b - a)));
  const place = new Map(order.map((number, at) => [ids[number], at]));
  const needed = essentialEnds(
    order.map((number) => [...(targets[number] ?? [])].map((end) => place.get(ids[end]) ?? 0)),
  );
  return edges.map(({ from, to }) => {
    const [start, end] = [place.get(from), place.get(to)];
    if (start === undefined || end === undefined) return 'implied';
    return start >= end ? 'feedback' : needed[start]?.has(end) === true ? 'essential' : 'implied';
  });
}

/**
 * An order in which only what closes a cycle leads back: that of a search in depth from the nodes that nothing points at, then from the first
 * not yet seen. `targets` of each node, the last first. Needs no recursion.
 */
function orderInDepth(targets: readonly (readonly number[])[]): number[] {
  const nodes = [...targets.keys()];
  const pointedAt = new Set(targets.flat());
  const seen = new Set<number>();
  const left: number[] = [];
  for (const root of [...nodes.filter((node) => !pointedAt.has(node)), ...nodes]) {
    const path = [root];
    for (let node = path.pop(); node !== undefined; node = path.pop()) {
      // `~node`: all that hangs on it was seen.
      if (node < 0) left.push(~node);
      else if (!seen.has(node)) {
        seen.add(node);
        path.push(~node, ...(targets[node] ?? []));
      }
    }
  }
  return left.reverse();
}

/** By place: of the places further on that it leads to, those that it does not reach by way of another. */
function essentialEnds(endsOf: readonly (readonly number[])[]): readonly ReadonlySet<number>[] {
  const needed = endsOf.map(() => new Set<number>());
  /** By place: a bit for each place that is reached from there. */
  const reached: bigint[] = [];
  for (let start = endsOf.length - 1; start >= 0; start--) {
    let mine = 0n;
    for (const end of [...(endsOf[start] ?? [])].sort((a, b) => a - b)) {
      const bit = 1n << BigInt(end);
      if (end < start || (mine & bit) !== 0n) continue;
      needed[start]?.add(end);
      mine |= bit | (reached[end] ?? 0n);
    }
    reached[start] = mine;
  }
  return needed;
}
