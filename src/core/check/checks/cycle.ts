// Notes that lead back to one another through one kind of relation, where the method has no such loop.
import { findCycles } from '../../graph/find-cycles';
import type { Check, IndexedVault } from '../check';
import { nameOf } from '../node-names';

const DIRECTED = ['parent', 'previous', 'input'] as const;

export const cycle = {
  id: 'cycle',
  severity: 'info',
  *notice(vault) {
    const { data, nodes } = vault;
    for (const role of DIRECTED)
      for (const ids of findCycles(data.links.filter((link) => link.role === role))) {
        // Two notes that are each other's parent are a contradiction, told as such.
        if (role === 'parent' && ids.length === 2) continue;
        if (isOfMethod(vault, ids)) continue;
        const path = ids.map((id) => nodes.get(id)?.path).find((each) => each !== undefined) ?? '';
        yield { path, line: 0, values: { role, notes: ids.map((id) => nameOf(nodes.get(id))) } };
      }
  },
} as const satisfies Check;

/** All of them are EDs that lead back to one another in the method itself. */
function isOfMethod({ nodes, method }: IndexedVault, ids: readonly string[]): boolean {
  const loop = method.loops.get(nodes.get(ids[0] ?? '')?.ed[0] ?? '');
  return loop !== undefined && ids.every((id) => loop.has(nodes.get(id)?.ed[0] ?? ''));
}
