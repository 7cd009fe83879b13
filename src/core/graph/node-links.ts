// The links of one node, without going over the whole graph.
import { itemsOf } from './chains';
import { makeClimber } from './climber';
import { gatherLinks } from './gather-links';
import { type Graph, isGhost } from './graph';
import { placeOfId } from './graph-node';
import type { GraphLink } from './link';

/** The links that begin or end at a node, sorted; none for an unknown id. Names that lead nowhere come without suggestions. */
export function linksOf(graph: Graph, id: string): readonly GraphLink[] {
  const place = placeOfId(graph, id);
  if (place === undefined) return [];
  const rows = new Set(itemsOf(graph.rows.byPlace, place));
  if (!isGhost(place)) for (const row of itemsOf(graph.rows.byNote, place / 2)) rows.add(row);
  return gatherLinks(makeClimber(graph, false), [...rows]);
}
