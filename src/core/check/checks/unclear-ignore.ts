// An opt-out of a note that names no check, or gives no reason.
import type { Check } from '../check';

export const unclearIgnore = {
  id: 'unclear-ignore',
  severity: 'info',
  family: 'names',
  ofIgnored(ignored, { checkIds }, tell) {
    for (const { check, reason } of ignored) {
      if (!checkIds.has(check)) tell(0, { what: 'check', check });
      else if (reason === '') tell(0, { what: 'reason', check });
    }
  },
} as const satisfies Check;
