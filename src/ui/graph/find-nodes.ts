// Finds nodes by name or ED code: accents, case and dashes do not matter.
import type { GraphNode } from '../../core/graph/link';
import { foldFull } from '../../core/text/fold';
import { holdsWords } from '../holds-words';

/** A node with what a search looks into, folded once. */
export interface Findable {
  readonly node: GraphNode;
  readonly label: string;
  readonly codes: readonly string[];
  readonly text: string;
}

export function findable(nodes: readonly GraphNode[]): Findable[] {
  return nodes.map((node) => {
    const label = foldFull(node.label);
    const codes = node.ed.map(foldFull);
    return { node, label, codes, text: `${label} ${codes.join(' ')} ${foldFull(node.path ?? '')}` };
  });
}

/** Those that begin with the words come first, then those that hold them all. */
export function findNodes(nodes: readonly Findable[], query: string): GraphNode[] {
  const wanted = foldFull(query);
  if (wanted === '') return [];
  const holds = holdsWords(query);
  const ranked: { readonly node: GraphNode; readonly rank: number }[] = [];
  for (const { node, label, codes, text } of nodes) {
    if (!holds(text)) continue;
    const rank = codes.includes(wanted) ? 0 : label.startsWith(wanted) ? 1 : label.includes(wanted) ? 2 : 3;
    ranked.push({ node, rank });
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ node }) => node);
}
