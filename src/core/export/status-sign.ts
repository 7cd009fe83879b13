// The sign of each status: told by form, not by colour alone.
import type { Status } from '../project/status';

export const signOfStatus: Readonly<Record<Status, string>> = {
  absent: '',
  draft: '◔',
  'in-progress': '◐',
  'to-validate': '◕',
  validated: '✓',
};
