// Gives each box its layer, so that the edges together are as short as they can be: the network simplex method.
import { groupByKey } from './adjacency';
import { firstLayers } from './first-layers';
import { numberTree, type SpanningTree } from './spanning-tree';
import { tightTree, type LayeringGraph } from './tight-tree';
import { int } from './typed-read';

/** How many boxes may be looked at, for each box of the graph, before the layers are taken as they are. */
const patience = 120;
/** How many edges that may leave are compared before the best one does. */
const sample = 24;

/**
 * The layer of each box, from 0; every edge goes at least one layer on. The graph must be connected and without cycles.
 * `least` (layers of an earlier picture) is where the search begins.
 */
export function assignLayers(count: number, from: Int32Array, to: Int32Array, least?: Int32Array): Int32Array {
  const layer = firstLayers(count, from, to, least);
  if (from.length >= count) shorten({ count, from, to, touching: touchingEdges(count, from, to) }, layer);
  else if (count > 1) tightTree({ count, from, to, touching: touchingEdges(count, from, to) }, layer);
  let first = Infinity;
  for (const value of layer) if (value < first) first = value;
  return layer.map((value) => value - first);
}

function touchingEdges(count: number, from: Int32Array, to: Int32Array): LayeringGraph['touching'] {
  const ends = new Int32Array(from.length * 2);
  const edges = new Int32Array(from.length * 2);
  for (let edge = 0; edge < from.length; edge++) {
    ends[edge * 2] = int(from, edge);
    ends[edge * 2 + 1] = int(to, edge);
    edges[edge * 2] = edge;
    edges[edge * 2 + 1] = edge;
  }
  return groupByKey(count, ends, edges);
}

function shorten(graph: LayeringGraph, layer: Int32Array): void {
  const tree: SpanningTree = {
    graph,
    inTree: tightTree(graph, layer),
    parent: new Int32Array(graph.count).fill(-1),
    low: new Int32Array(graph.count),
    last: new Int32Array(graph.count),
    order: new Int32Array(graph.count),
    pull: new Int32Array(graph.count),
    next: new Int32Array(graph.count),
    stack: new Int32Array(graph.count),
  };
  numberTree(tree, 0, 0);
  let work = graph.count * patience;
  let at = 0;
  while (work > 0) {
    const leaving = findLeaving(tree, at);
    if (leaving < 0) return;
    at = int(tree.last, leaving) + 1;
    work -= exchange(tree, layer, leaving);
  }
}

/** How much shorter the edges get when the subtree of this box moves one layer away from its parent; positive is a gain. */
function gain(tree: SpanningTree, box: number): number {
  const edge = int(tree.parent, box);
  if (edge < 0) return 0;
  return int(tree.graph.from, edge) === box ? -int(tree.pull, box) : int(tree.pull, box);
}

function findLeaving(tree: SpanningTree, start: number): number {
  const { count } = tree.graph;
  let best = -1;
  let most = 0;
  let seen = 0;
  for (let step = 0; step < count && seen < sample; step++) {
    const box = int(tree.order, (start + step) % count);
    const value = gain(tree, box);
    if (value > 0) seen++;
    if (value > most) {
      most = value;
      best = box;
    }
  }
  return best;
}

/** Moves the subtree of `box` until another edge becomes one long, and lets that edge replace the one to the parent. Gives the work done. */
function exchange(tree: SpanningTree, layer: Int32Array, box: number): number {
  const { from, to, touching } = tree.graph;
  const low = int(tree.low, box);
  const last = int(tree.last, box);
  const leaving = int(tree.parent, box);
  const upwards = int(from, leaving) === box;
  let entering = -1;
  let least = Infinity;
  for (let at = low; at <= last; at++) {
    const inside = int(tree.order, at);
    for (let k = int(touching.head, inside); k < int(touching.head, inside + 1); k++) {
      const edge = int(touching.list, k);
      const other = upwards ? int(from, edge) : int(to, edge);
      const place = int(tree.last, other);
      if (place >= low && place <= last) continue;
      const slack = int(layer, int(to, edge)) - int(layer, int(from, edge)) - 1;
      if (slack >= least || int(tree.inTree, edge) === 1) continue;
      least = slack;
      entering = edge;
    }
  }
  if (entering < 0) return tree.graph.count;
  const shift = upwards ? -least : least;
  for (let at = low; at <= last; at++) {
    const inside = int(tree.order, at);
    layer[inside] = int(layer, inside) + shift;
  }
  tree.inTree[leaving] = 0;
  tree.inTree[entering] = 1;
  let top = upwards ? int(from, entering) : int(to, entering);
  while (int(tree.low, top) > low || int(tree.last, top) < last) {
    const edge = int(tree.parent, top);
    top = int(from, edge) === top ? int(to, edge) : int(from, edge);
  }
  const size = int(tree.last, top) - int(tree.low, top) + 1;
  numberTree(tree, top, int(tree.low, top));
  return size + last - low;
}
