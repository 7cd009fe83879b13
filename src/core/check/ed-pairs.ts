// The relations between notes that are EDs, each as the pair of their codes.
import type { GraphLink } from '../graph/link';
import type { Note } from '../graph/note';
import type { IndexedVault } from './check';

export interface EdPair {
  readonly link: GraphLink;
  readonly from: Note;
  readonly to: Note;
  /** Codes that a method has. */
  readonly fromCode: string;
  readonly toCode: string;
}

/** In the order of the links. Mentions and friends among them; a note's relation to itself is not. */
export function* edPairs({ data, nodes, byPath, method }: IndexedVault): Iterable<EdPair> {
  const eds = new Map<string, readonly [Note, string]>();
  for (const { id, path, ed } of nodes.values()) {
    const note = path === undefined || ed.length === 0 ? undefined : byPath.get(path);
    const code = ed.find((each) => method.eds.has(each));
    if (note?.isEd === true && code !== undefined) eds.set(id, [note, code]);
  }
  if (eds.size === 0) return;
  for (const link of data.links) {
    const from = eds.get(link.from);
    const to = from === undefined ? undefined : eds.get(link.to);
    if (from === undefined || to === undefined || from[1] === to[1]) continue;
    yield { link, from: from[0], to: to[0], fromCode: from[1], toCode: to[1] };
  }
}
