// A note that is linked to itself.
import { HAS } from '../../graph/tie-traits';
import type { Check } from '../check';
import { compareLinks } from '../../graph/ties';
import type { DeclaredLink } from '../../graph/link';

export const selfLink = {
  id: 'self-link',
  severity: 'info',
  family: 'graph',
  among: HAS.own,
  ofNote({ note, ties }, _site, tell) {
    const told = new Map<number, DeclaredLink>();
    for (const { link, target, relation } of ties) {
      // A note may bear the tag of the ED that it is.
      if (target !== note || link.field === 'tags' || link.raw.startsWith('#')) continue;
      const known = told.get(relation);
      if (known === undefined || compareLinks(link, known) < 0) told.set(relation, link);
    }
    for (const { line, role, field } of told.values()) tell(line, { role, field });
  },
} as const satisfies Check;
