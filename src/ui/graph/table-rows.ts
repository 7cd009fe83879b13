// The graph as rows of a table: the same nodes and links as on the map.
import type { Chosen } from '../../core/graph/picture/choose-drawn';
import { isDirected } from '../../core/graph/is-directed';
import type { GraphNode } from '../../core/graph/link';
import { foldFull } from '../../core/text/fold';
import { compareTexts } from '../../core/text/compare-texts';
import { holdsWords } from '../holds-words';

export type Column = 'name' | 'code' | 'kind' | 'before' | 'after' | 'friends';

export const columns: readonly Column[] = ['name', 'code', 'kind', 'before', 'after', 'friends'];

export interface Row {
  readonly node: GraphNode;
  /** What it is sorted by under its name, and what a filter looks into: both folded once, not at each comparison. */
  readonly name: string;
  readonly text: string;
  readonly before: readonly GraphNode[];
  readonly after: readonly GraphNode[];
  readonly friends: readonly GraphNode[];
}

export function makeRows({ nodes, links }: Pick<Chosen, 'nodes' | 'links'>): Row[] {
  const rows = new Map(
    nodes.map((node) => {
      const label = foldFull(node.label);
      const text = [label, ...node.ed.map(foldFull), foldFull(node.class)].join(' ');
      const [before, after, friends] = [new Array<GraphNode>(), new Array<GraphNode>(), new Array<GraphNode>()];
      return [node.id, { node, name: padNumbers(label), text, before, after, friends }];
    }),
  );
  for (const { link } of links) {
    const from = rows.get(link.from);
    const to = rows.get(link.to);
    if (from === undefined || to === undefined || from === to) continue;
    const directed = isDirected(link);
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
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  keyed.sort((a, b) => sign * compareTexts(a.key, b.key) || compareTexts(a.row.name, b.row.name));
  return keyed.map(({ row }) => row);
}

/** Rows without a code come last. */
function keyOf(row: Row, column: Column): string | number {
  switch (column) {
    case 'name':
      return row.name;
    case 'code':
      return row.node.ed[0] === undefined ? '\uffff' : padNumbers(foldFull(row.node.ed[0]));
    case 'kind':
      return foldFull(row.node.class);
    default:
      return row[column].length;
  }
}

/** 9 comes before 10. */
function padNumbers(text: string): string {
  return text.replace(/\d+/gu, (digits) => digits.padStart(9, '0'));
}

export function filterRows(rows: readonly Row[], query: string): readonly Row[] {
  const holds = holdsWords(query);
  return rows.filter(({ text }) => holds(text));
}
