// Chooses what of a graph is drawn: which relations, around which node, and whether what chains already say is left out.
import type { GraphData, GraphLink, GraphNode } from '../link';
import { isDirected } from '../is-directed';
import { reduceGraph, type Need } from '../reduce-graph';
import { declaredOnly, type Verdict } from './verdict';

export interface Choices {
  readonly mentions: boolean;
  /** Relations that a chain of others already says. */
  readonly implied: boolean;
  /** Notes without any relation. */
  readonly isolated: boolean;
  /** Only what lies within so many steps of a node. */
  readonly around?: { readonly id: string; readonly depth: number };
}

export interface DrawnLink {
  readonly link: GraphLink;
  /** Undefined for friends and mentions, which lead nowhere forward. */
  readonly need?: Need | undefined;
  /** Where a method and a vault are compared. */
  readonly verdict?: Verdict | undefined;
}

export interface Chosen {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly DrawnLink[];
  /** Notes left out because nothing relates them to another. */
  readonly isolated: number;
  /** Relations left out because a chain already says them. */
  readonly impliedLinks: number;
}

/** Beyond so many nodes implied relations are not looked for: it would need a bit for each pair. */
const reducible = 4000;

export function chooseDrawn(data: GraphData, choices: Choices): Chosen {
  const wanted = data.links.filter(({ role }) => choices.mentions || role !== 'mention');
  const linked = new Set<string>();
  for (const { from, to } of wanted) {
    if (from === to) continue;
    linked.add(from);
    linked.add(to);
  }
  const isolated = data.nodes.filter(({ id, kind }) => kind === 'note' && !linked.has(id)).length;
  const near = choices.around && neighbourhood(wanted, choices.around);
  const nodes = data.nodes.filter(({ id, kind }) =>
    near === undefined ? linked.has(id) || (choices.isolated && kind === 'note') : near.has(id),
  );
  const shown = new Set(nodes.map(({ id }) => id));
  const among = wanted.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const all = judge(nodes, among, false);
  const links = choices.implied ? all : all.filter(({ need }) => need !== 'implied');
  return { nodes, links, isolated, impliedLinks: all.length - links.length };
}

/** `ordered`: the order of the nodes says which way is forward. */
export function judge(nodes: readonly GraphNode[], links: readonly GraphLink[], ordered: boolean): DrawnLink[] {
  if (nodes.length > reducible) return links.map((link) => ({ link }));
  const directed = links.filter(isDirected);
  const needs = reduceGraph(
    nodes.map(({ id }) => id),
    directed,
    ordered,
  );
  const needOf = new Map(directed.map((link, at) => [link, needs[at] ?? 'essential']));
  return links.map((link) => ({ link, need: needOf.get(link) }));
}

/** The same, with what is prescribed between EDs of a scope as it would be if the method had no others: implied only by chains that stay inside. */
export function judgeWithin(
  nodes: readonly GraphNode[],
  links: readonly DrawnLink[],
  scope: ReadonlySet<string>,
): readonly DrawnLink[] {
  const own = nodes.filter(({ ed: [code = ''] }) => scope.has(code));
  const ids = new Set(own.map(({ id }) => id));
  const among = links.filter(
    ({ link: { from, to }, need, verdict }) =>
      ids.has(from) && ids.has(to) && need !== 'feedback' && !declaredOnly.includes(verdict),
  );
  const needs = judge(
    own,
    among.map(({ link }) => link),
    false,
  );
  const direct = new Set(needs.flatMap(({ link, need }) => (need === 'essential' ? [link] : [])));
  return links.map((drawn) => (direct.has(drawn.link) ? { ...drawn, need: 'essential' } : drawn));
}

/** The ids within `depth` steps of a node, whatever the way of the links. */
function neighbourhood(links: readonly GraphLink[], { id, depth }: NonNullable<Choices['around']>): Set<string> {
  let near = new Set([id]);
  for (let step = 0; step < depth; step++) {
    const next = new Set(near);
    for (const { from, to } of links) {
      if (near.has(from)) next.add(to);
      if (near.has(to)) next.add(from);
    }
    near = next;
  }
  return near;
}
