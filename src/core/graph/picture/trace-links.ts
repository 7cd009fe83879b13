// What an element rests on, what a change of it touches, how two elements are connected, and where declarations contradict each other.
import type { GraphLink } from '../link';
import { isDirected } from '../is-directed';
import type { MethodLoops } from '../method-loops';
import type { Chosen, DrawnLink } from './choose-drawn';
import type { PictureLink } from './make-picture';
import { addToGroup } from '../../text/add-to-group';

export interface Trace {
  /** Everything that leads to it; without itself. */
  readonly upstream: ReadonlySet<string>;
  /** Everything that it leads to; without itself. */
  readonly downstream: ReadonlySet<string>;
  /** Friends and mentions. */
  readonly beside: ReadonlySet<string>;
}

export function traceFrom(links: readonly DrawnLink[], id: string): Trace {
  const directed = links.flatMap(({ link, need }) => (isDirected(link) && need !== 'feedback' ? [link] : []));
  const beside = links.flatMap(({ link }) => {
    if (isDirected(link)) return [];
    const { from, to } = link;
    return from === id ? [to] : to === id ? [from] : [];
  });
  return {
    upstream: reach(id, stepsOf(directed, 'to', 'from')),
    downstream: reach(id, stepsOf(directed, 'from', 'to')),
    beside: new Set(beside),
  };
}

/** The shortest way from one to the other along the arrows; else against them; else whatever their direction. Empty when there is none. */
export function findPath(links: readonly DrawnLink[], from: string, to: string): readonly string[] {
  const all = links.map(({ link }) => link);
  const directed = all.filter(isDirected);
  const forward = stepsOf(directed, 'from', 'to');
  const along = shortest(from, to, forward);
  if (along.length > 0) return along;
  const back = [...shortest(to, from, forward)].reverse();
  if (back.length > 0) return back;
  const both = stepsOf([...all, ...all.map((link) => ({ ...link, from: link.to, to: link.from }))], 'from', 'to');
  return shortest(from, to, both);
}

/**
 * Relations that say the opposite of another: each element is told to come before the other. Where the method itself leads from one ED back to the
 * other nothing contradicts: one of the two leads back.
 */
export function findContradictions(
  { nodes, links }: Pick<Chosen, 'nodes' | 'links'>,
  loops: MethodLoops,
): ReadonlySet<GraphLink> {
  const loopOf = new Map(nodes.map(({ id, ed: [code = ''] }) => [id, loops.get(code)]));
  const told = new Map<string, GraphLink[]>();
  const found = new Set<GraphLink>();
  for (const { link } of links) {
    const { from, to, role } = link;
    if (!isDirected(link) || from === to) continue;
    const loop = loopOf.get(from);
    if (loop === undefined || loop !== loopOf.get(to))
      for (const other of told.get(to) ?? []) if (other.to === from && other.role === role) found.add(other).add(link);
    addToGroup(told, from, link);
  }
  return found;
}

/** Whether a relation is drawn as leading back: on the map of a method only what closes a loop, for what goes up or left there may still go forward. */
export function leadsBack({ course, head, need }: PictureLink, onMap: boolean): boolean {
  return onMap ? need === 'feedback' : head !== '' && (course === 'back' || course === 'self');
}

/** Whether every place that declares a relation spells the other note's name so that it had to be repaired. */
export function isRepaired({ sources }: GraphLink): boolean {
  const bare = ['exact', 'ambiguous', 'none'];
  return sources.length > 0 && sources.every(({ match }) => !bare.includes(match));
}

type Steps = ReadonlyMap<string, readonly string[]>;

export function stepsOf(links: readonly GraphLink[], start: 'from' | 'to', end: 'from' | 'to'): Steps {
  const steps = new Map<string, string[]>();
  for (const link of links) addToGroup(steps, link[start], link[end]);
  return steps;
}

export function reach(id: string, steps: Steps): Set<string> {
  const seen = new Set([id]);
  for (const one of seen) for (const next of steps.get(one) ?? []) seen.add(next);
  seen.delete(id);
  return seen;
}

function shortest(from: string, to: string, steps: Steps): string[] {
  const before = new Map([[from, from]]);
  for (const [id] of before) {
    if (id === to) break;
    for (const next of steps.get(id) ?? []) if (!before.has(next)) before.set(next, id);
  }
  if (!before.has(to)) return [];
  const path = [to];
  for (let id = to; id !== from;) {
    id = before.get(id) ?? from;
    path.unshift(id);
  }
  return path;
}
