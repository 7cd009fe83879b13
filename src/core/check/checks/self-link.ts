// A note that is linked to itself.
import type { Check } from '../check';
import { firstSource } from '../node-names';

export const selfLink = {
  id: 'self-link',
  severity: 'info',
  *notice({ data }) {
    for (const { from, to, role, sources } of data.links) {
      const { path, line, field } = firstSource(sources);
      if (from === to) yield { path, line, values: { role, field } };
    }
  },
} as const satisfies Check;
