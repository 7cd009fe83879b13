// Notes that lead back to one another through one kind of relation: legitimate in both methods, and worth knowing.
import { findCycles } from '../../graph/find-cycles';
import type { Check } from '../check';
import { nameOf, nodesById } from '../node-names';

const DIRECTED = ['parent', 'previous', 'input'] as const;

export const cycle = {
  id: 'cycle',
  severity: 'info',
  *notice({ data }) {
    const nodes = nodesById(data);
    for (const role of DIRECTED)
      for (const ids of findCycles(data.links.filter((link) => link.role === role))) {
        // Two notes that are each other's parent are a contradiction, told as such.
        if (role === 'parent' && ids.length === 2) continue;
        const path = ids.map((id) => nodes.get(id)?.path).find((each) => each !== undefined) ?? '';
        yield { path, line: 0, values: { role, notes: ids.map((id) => nameOf(nodes.get(id))) } };
      }
  },
} as const satisfies Check;
