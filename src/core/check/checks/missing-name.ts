// A name that no note answers to, with the nearest ones.
import { edOfLink } from '../../graph/ed-of-link';
import type { Check } from '../check';
import { isUnknownEd } from '../read-method';

export const missingName = {
  id: 'missing-name',
  severity: 'info',
  family: 'names',
  ofLinks({ ties }, { method, nearest }, tell) {
    for (const { link, match } of ties) {
      if (match !== 'none') continue;
      const { line, field, raw, target } = link;
      const ed = edOfLink(link) ?? '';
      // A code that the method does not have is told as such.
      if (ed !== '' && isUnknownEd(method, ed)) continue;
      const known = method.eds.has(ed) ? { ed } : {};
      // Looked for when the finding is read.
      tell(line, {
        name: raw,
        field,
        get candidates() {
          return nearest(target);
        },
        ...known,
      });
    }
  },
} as const satisfies Check;
