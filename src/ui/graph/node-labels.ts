// The names of nodes, and how many relations each has, by id.
import type { GraphNode } from '../../core/graph/link';
import type { Picture } from '../../core/graph/picture/make-picture';

export function labelsOf(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  return new Map(nodes.map(({ id, label }) => [id, label]));
}

export function degreesOf({ links }: Picture): ReadonlyMap<string, readonly [number, number]> {
  const degrees = new Map<string, readonly [number, number]>();
  for (const { link } of links) {
    const [before, after] = degrees.get(link.to) ?? [0, 0];
    degrees.set(link.to, [before + 1, after]);
    const [into, out] = degrees.get(link.from) ?? [0, 0];
    degrees.set(link.from, [into, out + 1]);
  }
  return degrees;
}
