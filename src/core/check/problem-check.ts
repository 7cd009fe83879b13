// Makes the check that tells one kind of problem met while a note was read.
import { HAS } from '../graph/tie-traits';
import type { Check, Family } from './check';
import type { Severity } from './finding';

export function problemCheck<Id extends string>(
  id: Id,
  severity: Severity,
  family: Family,
): Check & { readonly id: Id } {
  return {
    id,
    severity,
    family,
    among: HAS.problem,
    ofNote({ note: { problems } }, _site, tell) {
      for (const { check, line, values } of problems) if (check === id) tell(line, values);
    },
  };
}
