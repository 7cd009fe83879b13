// Opens the guide.
import type { Action } from './action';

export const openPanel: Action = {
  id: 'open-panel',
  icon: 'milestone',
  run: (session) => session.desk.openPanel(true),
};
