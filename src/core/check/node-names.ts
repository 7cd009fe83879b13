// The ends of links as findings name them.
import type { GraphData, GraphNode, LinkSource } from '../graph/link';

/** Nodes by id. */
export function nodesById({ nodes }: GraphData): ReadonlyMap<string, GraphNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}

/** The file name of a note without its ending; the label of a ghost. */
export function nameOf(node: GraphNode | undefined): string {
  if (node?.path === undefined) return node?.label ?? '';
  const name = node.path.slice(node.path.lastIndexOf('/') + 1);
  return name.endsWith('.md') ? name.slice(0, -3) : name;
}

/** The source that a finding about the link as a whole points at: the first in the order of notes and lines. */
export function firstSource(sources: readonly LinkSource[]): Pick<LinkSource, 'path' | 'line' | 'field'> {
  return sources[0] ?? { path: '', line: 0, field: '' };
}
