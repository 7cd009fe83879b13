// Finds nodes by name or ED code: accents, case and dashes do not matter.
import type { GraphNode } from '../../core/graph/link';
import { foldFull } from '../../core/text/fold';

/** Those that begin with the words come first, then those that hold them all. */
export function findNodes(nodes: readonly GraphNode[], query: string): GraphNode[] {
  const wanted = foldFull(query);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const ranked: { readonly node: GraphNode; readonly rank: number }[] = [];
  for (const node of nodes) {
    const label = foldFull(node.label);
    const text = `${label} ${node.ed.map(foldFull).join(' ')} ${foldFull(node.path ?? '')}`;
    if (!words.every((word) => text.includes(word))) continue;
    const isCode = node.ed.some((code) => foldFull(code) === wanted);
    ranked.push({ node, rank: isCode ? 0 : label.startsWith(wanted) ? 1 : label.includes(wanted) ? 2 : 3 });
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ node }) => node);
}
