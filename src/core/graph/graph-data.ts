// The whole graph as plain data, sorted: the same vault always gives the same bytes.
import { firstOf, listOf } from './chains';
import { makeClimber } from './climber';
import { gatherLinks } from './gather-links';
import { type Graph, placeOfGhost, placeOfNote } from './graph';
import { nodeAt } from './graph-node';
import type { GraphData, GraphNode } from './link';
import { compareTexts } from '../text/compare-texts';

export interface GraphDataOptions {
  /** Whether a name that leads nowhere comes with the nearest names that exist; true when not said. */
  readonly suggestions?: boolean;
}

/** Nodes by id; links by their ends, role and type; sources by path, line, field and raw text. */
export function graphData(graph: Graph, options: GraphDataOptions = {}): GraphData {
  const nodes: GraphNode[] = [];
  const rows: number[] = [];
  for (let number = 0; number < graph.notes.length; number += 1)
    if (graph.notes[number] !== undefined) nodes.push(nodeAt(graph, placeOfNote(number)));
  for (let key = 0; key < graph.keys.numbering.size; key += 1) {
    const place = placeOfGhost(key);
    if (firstOf(graph.rows.byPlace, place) >= 0) nodes.push(nodeAt(graph, place));
  }
  for (let row = 0; row < graph.rows.numbering.size; row += 1) if (listOf(graph.rows.byNote, row) >= 0) rows.push(row);
  nodes.sort((a, b) => compareTexts(a.id, b.id));
  return { nodes, links: gatherLinks(makeClimber(graph, options.suggestions ?? true), rows) };
}
