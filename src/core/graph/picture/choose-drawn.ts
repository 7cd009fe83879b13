// Chooses what of a graph is drawn: which relations, around which node, and whether what chains already say is left out.
import type { GraphData, GraphLink, GraphNode } from '../link';
import { groupByKey } from '../adjacency';
import { isDirected } from '../is-directed';
import { int } from '../typed-read';
import { reduceGraph, type Need } from '../reduce-graph';
import type { Verdict } from './verdict';

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
  const known = data.nodes.filter(({ id }) => linked.has(id));
  const isolated = data.nodes.reduce((sum, { id, kind }) => sum + (kind === 'note' && !linked.has(id) ? 1 : 0), 0);
  const near = choices.around === undefined ? undefined : neighbourhood(data.nodes, wanted, choices.around);
  const nodes =
    near === undefined
      ? choices.isolated
        ? data.nodes.filter(({ id, kind }) => kind === 'note' || linked.has(id))
        : known
      : data.nodes.filter(({ id }) => near.has(id));
  const shown = new Set(nodes.map(({ id }) => id));
  const among = wanted.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const all = judge(nodes, among);
  const links = choices.implied ? all : all.filter(({ need }) => need !== 'implied');
  return { nodes, links, isolated, impliedLinks: all.length - links.length };
}

function judge(nodes: readonly GraphNode[], links: readonly GraphLink[]): DrawnLink[] {
  if (nodes.length > reducible) return links.map((link) => ({ link }));
  const directed = links.filter(isDirected);
  const needs = reduceGraph(
    nodes.map(({ id }) => id),
    directed,
    false,
  );
  const needOf = new Map(directed.map((link, at) => [link, needs[at] ?? 'essential']));
  return links.map((link) => ({ link, need: needOf.get(link) }));
}

/** The ids within `depth` steps of a node, whatever the way of the links. */
export function neighbourhood(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  around: { readonly id: string; readonly depth: number },
): Set<string> {
  const numberOf = new Map(nodes.map(({ id }, at) => [id, at]));
  const ends = new Int32Array(links.length * 2);
  const others = new Int32Array(links.length * 2);
  links.forEach(({ from, to }, at) => {
    ends[at * 2] = others[at * 2 + 1] = numberOf.get(from) ?? 0;
    ends[at * 2 + 1] = others[at * 2] = numberOf.get(to) ?? 0;
  });
  const { head, list } = groupByKey(nodes.length, ends, others);
  const near = new Set<string>();
  let edge: number[] = [];
  const reach = (number: number): void => {
    const id = nodes[number]?.id;
    if (id === undefined || near.has(id)) return;
    near.add(id);
    edge.push(number);
  };
  const start = numberOf.get(around.id);
  if (start !== undefined) reach(start);
  for (let step = 0; step < around.depth; step++) {
    const last = edge;
    edge = [];
    for (const number of last) {
      for (let at = int(head, number); at < int(head, number + 1); at++) reach(int(list, at));
    }
  }
  return near;
}
