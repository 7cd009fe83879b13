// Makes the check that tells one kind of problem met while a note was read.
import type { Check } from './check';
import type { Severity } from './finding';

export function problemCheck<Id extends string>(id: Id, severity: Severity): Check & { readonly id: Id } {
  return {
    id,
    severity,
    *notice({ notes }) {
      for (const { path, problems } of notes)
        for (const { check, line, values } of problems) if (check === id) yield { path, line, values };
    },
  };
}
