// A name that several notes answer to equally well: nothing is chosen.
import { candidatesOf } from '../../graph/climber';
import { HAS } from '../../graph/tie-traits';
import type { Check } from '../check';

export const ambiguousName = {
  id: 'ambiguous-name',
  severity: 'warning',
  family: 'names',
  among: HAS.ambiguous,
  ofNote({ ties }, { climber }, tell) {
    for (const { link, row, match } of ties) {
      if (match !== 'ambiguous') continue;
      const { line, field, raw, target } = link;
      const candidates = candidatesOf(climber, target, climber.climbOf(row, link).notes);
      tell(line, { name: raw, field, candidates });
    }
  },
} as const satisfies Check;
