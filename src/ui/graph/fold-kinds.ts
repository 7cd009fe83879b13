// Folds what is chosen of the vault by kind: one box for all notes of a kind.
import type { Chosen } from '../../core/graph/picture/choose-drawn';
import { foldGraph } from '../../core/graph/picture/fold-graph';
import { familyOfClass, type Family } from '../../core/graph/picture/node-shape';

/** `folded` holds `kind:…` for each kind that is one box; `names`: what those boxes are called. */
export function foldKinds(
  chosen: Chosen,
  folded: ReadonlySet<string>,
  names: Readonly<Record<Family, string>>,
): Chosen {
  if (![...folded].some((id) => id.startsWith('kind:'))) return chosen;
  const { nodes, links } = foldGraph({ nodes: chosen.nodes, links: chosen.links.map(({ link }) => link) }, (node) => {
    const family = familyOfClass(node.class);
    const id = `kind:${family}`;
    return node.kind === 'note' && folded.has(id) ? { id, label: names[family], class: node.class } : undefined;
  });
  return { ...chosen, nodes, links: links.map((link) => ({ link })) };
}
