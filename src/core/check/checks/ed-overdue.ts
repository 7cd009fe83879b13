// A document whose day has passed, and that is not validated.
import type { Check } from '../check';

export const edOverdue = {
  id: 'ed-overdue',
  severity: 'warning',
  family: 'project',
  *ofProject({ run, eds }) {
    for (const { ed, path, due, overdue } of eds)
      if (overdue && path !== undefined)
        yield { path, line: 0, values: { project: run.name, ed: ed.code, due: due.slice(0, 10) } };
  },
} as const satisfies Check;
