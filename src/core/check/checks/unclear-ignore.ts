// An opt-out of a note that names no check, or gives no reason.
import type { Check } from '../check';
import { readIgnored } from '../read-ignored';

export const unclearIgnore = {
  id: 'unclear-ignore',
  severity: 'info',
  family: 'names',
  ofNote({ note }, { checkIds }, tell) {
    for (const { check, reason } of readIgnored(note.properties)) {
      if (!checkIds.has(check)) tell(0, { what: 'check', check });
      else if (reason === '') tell(0, { what: 'reason', check });
    }
  },
} as const satisfies Check;
