// A method as a graph of one project: each ED with its document.
import type { GraphNode } from '../graph/link';
import { methodGraph, type MethodGraph, type Say } from '../graph/picture/method-graph';
import type { Pack } from '../pack/pack';
import type { ProjectState } from './project-state';

/** `documents`: by ED code. */
export function projectGraph(
  pack: Pack,
  say: Say,
  documents: ReadonlyMap<string, { readonly path?: string | undefined }>,
): MethodGraph {
  const { nodes, links } = methodGraph(pack, say);
  const withPath = (node: GraphNode): GraphNode => {
    const path = documents.get(node.ed[0] ?? '')?.path;
    return path === undefined ? node : { ...node, path };
  };
  return { nodes: nodes.map(withPath), links };
}

/** The codes that each project counts as its own. */
export function scopesOf(states: readonly ProjectState[]): readonly ReadonlySet<string>[] {
  return states.map(({ eds }) => new Set(eds.map(({ ed }) => ed.code)));
}
