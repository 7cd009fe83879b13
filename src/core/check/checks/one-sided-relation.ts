// A parent, child or friend that does not say so in return.
import type { Check } from '../check';
import { firstSource, nameOf } from '../node-names';

export const oneSidedRelation = {
  id: 'one-sided-relation',
  severity: 'info',
  *notice({ data, nodes }) {
    for (const { from, to, role, sources } of data.links) {
      if ((role !== 'parent' && role !== 'friend') || from === to) continue;
      const { path, line, field } = firstSource(sources);
      if (sources.length > 1 && sources.some((source) => source.path !== path)) continue;
      const one = nodes.get(from);
      const other = one?.path === path ? nodes.get(to) : one;
      if (other?.kind !== 'note') continue;
      // What the silent note is to the one that speaks.
      const as = role === 'friend' ? 'friend' : other.id === from ? 'parent' : 'child';
      yield { path, line, values: { role, field, other: nameOf(other), path: other.path ?? '', as } };
    }
  },
} as const satisfies Check;
