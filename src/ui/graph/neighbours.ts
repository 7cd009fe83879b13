// The names of nodes, and the neighbours of one.
import type { GraphData } from '../../core/graph/link';
import type { Picture } from '../../core/graph/picture/make-picture';

export function labelsOf(data: GraphData): ReadonlyMap<string, string> {
  return new Map(data.nodes.map(({ id, label }) => [id, label]));
}

/** Ids of the neighbours of a node, itself included; empty for no node. */
export function neighboursOf(picture: Picture, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (id === '') return found;
  found.add(id);
  for (const { link } of picture.links) {
    if (link.from === id) found.add(link.to);
    if (link.to === id) found.add(link.from);
  }
  return found;
}
