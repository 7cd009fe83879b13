// Which node is looked at first, where not all of the picture could be read.
import type { GraphNode } from '../../core/graph/link';

interface Place {
  /** Ids of what was asked for. */
  readonly around: string;
  /** Path of the open note. */
  readonly active: string;
  readonly pathOf: (node: GraphNode) => string | undefined;
  /** What the project has to do next, and the EDs that are its own. */
  readonly state:
    | {
        readonly next: readonly { readonly code: string }[];
        readonly eds: readonly { readonly ed: { readonly code: string } }[];
      }
    | undefined;
}

/** What was asked for, the open note, what the project has to do next, else the first that is its own; empty for none of them. */
export function startNode(nodes: readonly GraphNode[], { around, active, pathOf, state }: Place): string {
  const next = state?.next[0]?.code;
  const own = new Set(state?.eds.map(({ ed }) => ed.code));
  const wishes: readonly ((node: GraphNode) => boolean)[] = [
    ({ id }) => id === around,
    (node) => active !== '' && (node.id === active || pathOf(node)?.normalize('NFC') === active),
    ({ ed: [code] }) => code !== undefined && code === next,
    ({ ed: [code = ''] }) => own.has(code),
  ];
  for (const wish of wishes) {
    const found = nodes.find(wish);
    if (found !== undefined) return found.id;
  }
  return '';
}
