// Each of two notes is said to be the parent of the other.
import type { Check } from '../check';
import { firstSource, nameOf } from '../node-names';

export const parentContradiction = {
  id: 'parent-contradiction',
  severity: 'warning',
  *notice({ data, nodes }) {
    const parents = data.links.filter(({ role }) => role === 'parent');
    const said = new Map<string, Set<string>>();
    for (const { from, to } of parents) {
      if (from <= to) continue;
      const known = said.get(from);
      if (known === undefined) said.set(from, new Set([to]));
      else known.add(to);
    }
    for (const { from, to, sources } of parents) {
      // Told once, from the first note of the two.
      if (from >= to || said.get(to)?.has(from) !== true) continue;
      const { path, line, field } = firstSource(sources);
      yield { path, line, values: { field, one: nameOf(nodes.get(from)), other: nameOf(nodes.get(to)) } };
    }
  },
} as const satisfies Check;
