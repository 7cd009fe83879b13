// Opens the list of what the checks noticed.
import type { Action } from './action';

export const openFindings: Action = {
  id: 'open-findings',
  icon: 'list-checks',
  run: (session) => session.desk.openFindings(),
};
