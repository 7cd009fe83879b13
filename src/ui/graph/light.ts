// What stands out on the map: an element with what it rests on and what rests on it, or the way between two elements.
import type { Picture } from '../../core/graph/picture/make-picture';
import { traceFrom } from '../../core/graph/picture/trace-links';

export type Glow = 'self' | 'up' | 'down' | 'beside';

export interface Light {
  /** Empty when nothing stands out. */
  readonly nodes: ReadonlyMap<string, Glow>;
  /** The ids of a way, in its order; empty when none is shown. */
  readonly path: readonly string[];
}

/** An element with what leads to it and what it leads to; no element for an empty id. */
export function lightOf({ links }: Picture, id: string): Light {
  if (id === '') return lightAlong([]);
  const { upstream, downstream, beside } = traceFrom(links, id);
  const nodes = new Map<string, Glow>();
  for (const other of beside) nodes.set(other, 'beside');
  for (const other of downstream) nodes.set(other, 'down');
  for (const other of upstream) nodes.set(other, 'up');
  nodes.set(id, 'self');
  return { nodes, path: [] };
}

/** A way, or the two ends of a relation, and nothing else. */
export function lightAlong(path: readonly string[]): Light {
  return { nodes: new Map(path.map((id) => [id, 'self' as const])), path };
}

/** How a link stands out: undefined when it does not. */
export function glowOf({ nodes, path }: Light, from: string, to: string): Glow | undefined {
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (start === undefined || end === undefined) return undefined;
  if (path.length > 0) return Math.abs(path.indexOf(from) - path.indexOf(to)) === 1 ? 'self' : undefined;
  const all = [start, end];
  if (all.includes('beside')) return all.includes('self') ? 'beside' : undefined;
  if (all.includes('up')) return all.includes('down') ? undefined : 'up';
  return 'down';
}
