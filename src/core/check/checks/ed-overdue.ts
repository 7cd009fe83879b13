// A document whose day has passed, and that is not validated.
import { documentCheck } from '../document-check';

export const edOverdue = documentCheck('ed-overdue', 'warning', ({ due, overdue }) =>
  overdue ? [{ due: due.slice(0, 10) }] : [],
);
