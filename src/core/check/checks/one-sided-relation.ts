// A parent, child or friend that does not say so in return.
import type { Check } from '../check';
import { firstSource, nameOf } from '../node-names';

export const oneSidedRelation = {
  id: 'one-sided-relation',
  severity: 'info',
  *notice({ data, nodes }) {
    for (const { from, to, role, sources } of data.links) {
      if ((role !== 'parent' && role !== 'friend') || from === to) continue;
      const ends = [nodes.get(from), nodes.get(to)];
      const silent = ends.filter((end) => !sources.some(({ path }) => path === end?.path));
      const [other] = silent;
      if (silent.length !== 1 || other?.kind !== 'note') continue;
      const { path, line, field } = firstSource(sources);
      // What the silent note is to the one that speaks.
      const as = role === 'friend' ? 'friend' : other.id === from ? 'parent' : 'child';
      yield { path, line, values: { role, field, other: nameOf(other), path: other.path ?? '', as } };
    }
  },
} as const satisfies Check;
