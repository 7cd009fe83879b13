// The graph as rows of a table: the same nodes and links as on the map.
import type { Chosen } from '../../core/graph/picture/choose-drawn';
import type { Picture } from '../../core/graph/picture/make-picture';
import type { GraphNode } from '../../core/graph/link';
import { foldFull } from '../../core/text/fold';

export type Column = 'name' | 'code' | 'kind' | 'before' | 'after' | 'friends';

export const columns: readonly Column[] = ['name', 'code', 'kind', 'before', 'after', 'friends'];

type Shown = Pick<Chosen, 'nodes' | 'links'>;

export interface Row {
  readonly node: GraphNode;
  readonly before: readonly GraphNode[];
  readonly after: readonly GraphNode[];
  readonly friends: readonly GraphNode[];
}

/** What a picture shows. */
export function shownOf({ nodes, links }: Picture): Shown {
  return { nodes: nodes.map(({ node }) => node), links };
}

export function makeRows({ nodes, links }: Shown): Row[] {
  const rows = new Map(
    nodes.map((node) => [
      node.id,
      { node, before: new Array<GraphNode>(), after: new Array<GraphNode>(), friends: new Array<GraphNode>() },
    ]),
  );
  for (const { link } of links) {
    const from = rows.get(link.from);
    const to = rows.get(link.to);
    if (from === undefined || to === undefined || from === to) continue;
    const directed = link.role !== 'friend' && link.role !== 'mention';
    add(directed ? to.before : to.friends, from.node);
    add(directed ? from.after : from.friends, to.node);
  }
  return [...rows.values()];
}

function add(list: GraphNode[], node: GraphNode): void {
  if (!list.includes(node)) list.push(node);
}

/** A new array; equal rows stay in the order of names. */
export function sortRows(rows: readonly Row[], column: Column, descending: boolean): Row[] {
  const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare;
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compareBy(a, b, column, compare) || compare(a.node.label, b.node.label));
}

function compareBy(a: Row, b: Row, column: Column, compare: (a: string, b: string) => number): number {
  switch (column) {
    case 'name':
      return compare(a.node.label, b.node.label);
    case 'code':
      return compare(a.node.ed[0] ?? '\uffff', b.node.ed[0] ?? '\uffff');
    case 'kind':
      return compare(a.node.class, b.node.class);
    default:
      return a[column].length - b[column].length;
  }
}

export function filterRows(rows: readonly Row[], query: string): readonly Row[] {
  const words = foldFull(query).split(' ');
  return rows.filter(({ node }) => {
    const text = foldFull(`${node.label} ${node.ed.join(' ')} ${node.class}`);
    return words.every((word) => text.includes(word));
  });
}
