// The names of nodes, by id.
import type { GraphNode } from '../../core/graph/link';

export function labelsOf(...lists: readonly (readonly GraphNode[])[]): ReadonlyMap<string, string> {
  return new Map(lists.flatMap((nodes) => nodes.map(({ id, label }) => [id, label] as const)));
}
