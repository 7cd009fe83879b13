// A parent, child or friend that does not say so in return.
import type { Check } from '../check';
import { firstSource, nameOf, nodesById } from '../node-names';

export const oneSidedRelation = {
  id: 'one-sided-relation',
  severity: 'info',
  *notice({ data }) {
    const nodes = nodesById(data);
    for (const { from, to, role, sources } of data.links) {
      if ((role !== 'parent' && role !== 'friend') || from === to) continue;
      const ends = [nodes.get(from), nodes.get(to)];
      const silent = ends.filter((end) => !sources.some(({ path }) => path === end?.path));
      const [other] = silent;
      if (silent.length !== 1 || other?.kind !== 'note') continue;
      const { path, line, field } = firstSource(sources);
      yield { path, line, values: { role, field, other: nameOf(other) } };
    }
  },
} as const satisfies Check;
