// Folds parts of a graph: the nodes of a lane, a phase or a kind become one, and their relations its own.
import type { GraphLink, GraphNode } from '../link';
import type { MethodGraph } from './method-graph';
import type { Verdict } from './verdict';

/** The node that stands for several. */
export interface Fold {
  readonly id: string;
  readonly label: string;
  readonly class: string;
}

/** Relations inside a fold are left out; of several between the same two ends and with one role, one is kept, with all its sources. */
export function foldGraph(graph: MethodGraph, foldOf: (node: GraphNode) => Fold | undefined): MethodGraph {
  const idOf = new Map<string, string>();
  const groups = new Map<string, { readonly fold: Fold; count: number }>();
  const nodes: (GraphNode | Fold)[] = [];
  for (const node of graph.nodes) {
    const fold = foldOf(node);
    idOf.set(node.id, fold?.id ?? node.id);
    if (fold === undefined) nodes.push(node);
    else {
      const group = groups.get(fold.id);
      if (group === undefined) nodes.push(fold);
      groups.set(fold.id, { fold, count: (group?.count ?? 0) + 1 });
    }
  }
  if (groups.size === 0) return graph;
  const links = new Map<string, GraphLink>();
  const verdicts = new Map<GraphLink, Verdict>();
  for (const link of graph.links) {
    const [from, to] = [idOf.get(link.from) ?? link.from, idOf.get(link.to) ?? link.to];
    const moved = from !== link.from || to !== link.to;
    if (moved && from === to) continue;
    const verdict = graph.verdicts?.get(link);
    const key = [from, to, link.role, link.type ?? '', verdict ?? ''].join('\n');
    const there = links.get(key);
    const kept =
      !moved && there === undefined
        ? link
        : { ...link, from, to, sources: [...(there?.sources ?? []), ...link.sources] };
    links.set(key, kept);
    if (there !== undefined) verdicts.delete(there);
    if (verdict !== undefined) verdicts.set(kept, verdict);
  }
  return {
    ...graph,
    nodes: nodes.map((node) => ('kind' in node ? node : groupNode(node, groups.get(node.id)?.count ?? 0))),
    links: [...links.values()],
    verdicts: graph.verdicts && verdicts,
  };
}

function groupNode({ id, label, class: name }: Fold, count: number): GraphNode {
  return { id, kind: 'group', label: `${label} · ${count}`, class: name, ed: [], about: 'other' };
}
