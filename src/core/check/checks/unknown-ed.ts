// An ED code that no method has, in a note's own names or in a relation, with the nearest codes that exist.
import { edOfLink } from '../../graph/ed-of-link';
import { HAS } from '../../graph/tie-traits';
import type { Check } from '../check';
import { isUnknownEd, nearestEds } from '../read-method';

export const unknownEd = {
  id: 'unknown-ed',
  severity: 'warning',
  family: 'method',
  ofNote({ note: { eds, name }, ties, traits }, { method }, tell) {
    for (const code of eds) if (isUnknownEd(method, code)) tell(0, { code, name, nearest: nearestEds(method, code) });
    if ((traits & HAS.missing) === 0) return;
    for (const { link, match } of ties) {
      // Only where the name leads nowhere: a note that bears the code is told itself.
      const code = match === 'none' ? edOfLink(link) : undefined;
      if (code === undefined || !isUnknownEd(method, code)) continue;
      tell(link.line, { code, name: link.raw, nearest: nearestEds(method, code) });
    }
  },
} as const satisfies Check;
