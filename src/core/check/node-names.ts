// The ends of links as findings name them.
import type { GraphData, GraphLink, GraphNode, LinkSource } from '../graph/link';

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

/** The end of a link that a source was not written in. */
export function otherEnd(
  nodes: ReadonlyMap<string, GraphNode>,
  { from, to }: GraphLink,
  source: LinkSource,
): GraphNode | undefined {
  const node = nodes.get(from);
  return node?.path === source.path ? nodes.get(to) : node;
}

/** Whether a link's field is a property, and not a place in the text. */
export function isPropertyField(field: string): boolean {
  return field !== 'body' && field !== 'table' && !field.startsWith('inline:') && !field.startsWith('section:');
}
