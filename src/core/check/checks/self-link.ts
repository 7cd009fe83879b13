// A note that is linked to itself.
import type { Check } from '../check';
import { firstSource } from '../node-names';

export const selfLink = {
  id: 'self-link',
  severity: 'info',
  *notice({ data }) {
    for (const { from, to, role, sources } of data.links) {
      if (from !== to) continue;
      // A note may bear the tag of the ED that it is.
      const written = sources.filter(({ field, raw }) => field !== 'tags' && !raw.startsWith('#'));
      const { path, line, field } = firstSource(written);
      if (written.length > 0) yield { path, line, values: { role, field } };
    }
  },
} as const satisfies Check;
