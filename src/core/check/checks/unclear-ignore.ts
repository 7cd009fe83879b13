// An opt-out of a note that names no check, or gives no reason.
import type { Check } from '../check';
import { readIgnored } from '../read-ignored';

export const unclearIgnore = {
  id: 'unclear-ignore',
  severity: 'info',
  *notice({ notes, checkIds }) {
    for (const { path, properties } of notes)
      for (const { check, reason } of readIgnored(properties)) {
        if (!checkIds.has(check)) yield { path, line: 0, values: { what: 'check', check } };
        else if (reason === '') yield { path, line: 0, values: { what: 'reason', check } };
      }
  },
} as const satisfies Check;
