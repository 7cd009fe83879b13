// Keeps of the forward relations only those that no chain of others already says (transitive reduction).
import { groupByKey } from './adjacency';
import { breakCycles } from './break-cycles';
import { indexGraph } from './index-graph';
import { topologicalOrder } from './topological-order';
import type { Edge } from './layout/layout';
import { int } from './typed-read';

/** What a relation is for the reader: needed, already said by a chain of needed ones, or leading back (it closes a cycle, or is one). */
export type Need = 'essential' | 'implied' | 'feedback';

/**
 * Judges each edge, in the order given. `ids` in the method's own order decide which way is forward: an edge from a later to an earlier
 * one leads back; where no order is meant, leave `ids` sorted and set `ordered` to false, and a search in depth decides.
 * A self-loop leads back; an edge to an unknown id is implied. At most some thousand ids: it keeps one bit for each pair.
 */
export function reduceGraph(ids: readonly string[], edges: readonly Edge[], ordered: boolean): Need[] {
  const rank = new Map(ids.map((id, at) => [id, String(at).padStart(7, '0')]));
  const ranked = edges.map(({ from, to }) => ({ from: rank.get(from) ?? '', to: rank.get(to) ?? '' }));
  const boxes = [...rank.values()].map((id) => ({ id, width: 0, height: 0 }));
  const graph = indexGraph(boxes, ranked);
  const count = boxes.length;
  const back = ordered
    ? graph.from.map((from, edge) => (from > int(graph.to, edge) ? 1 : 0))
    : breakCycles(count, graph.from, graph.to);
  const forward = graph.from.map((_, edge) => edge).filter((edge) => int(back, edge) === 0);
  const from = forward.map((edge) => int(graph.from, edge));
  const to = forward.map((edge) => int(graph.to, edge));
  const essential = essentialEdges(count, from, to);
  const needs = new Map<number, Need>();
  forward.forEach((edge, at) => needs.set(edge, int(essential, at) === 1 ? 'essential' : 'implied'));
  return edges.map((_, at) => {
    const index = int(graph.indexOf, at);
    return index === -2 ? 'implied' : (needs.get(index) ?? 'feedback');
  });
}

/** 1 for each edge that is the only way from its start to its end. No cycles. */
function essentialEdges(count: number, from: Int32Array, to: Int32Array): Int32Array {
  const words = (count + 31) >> 5;
  const reach = new Int32Array(count * words);
  const order = topologicalOrder(count, from, to);
  const position = new Int32Array(count);
  order.forEach((box, at) => (position[box] = at));
  const out = groupByKey(count, from);
  const essential = new Int32Array(from.length);
  for (let at = count - 1; at >= 0; at--) {
    const box = int(order, at);
    const mine = Array.from(out.list.subarray(int(out.head, box), int(out.head, box + 1)));
    mine.sort((a, b) => int(position, int(to, a)) - int(position, int(to, b)));
    for (const edge of mine) {
      const target = int(to, edge);
      const word = box * words + (target >> 5);
      const bit = 1 << (target & 31);
      if ((int(reach, word) & bit) !== 0) continue;
      essential[edge] = 1;
      reach[word] = int(reach, word) | bit;
      for (let k = 0; k < words; k++) {
        reach[box * words + k] = int(reach, box * words + k) | int(reach, target * words + k);
      }
    }
  }
  return essential;
}
