// Opens the guide.
import type { Action } from './action';

export const openPanel: Action = {
  id: 'open-panel',
  icon: 'milestone',
  title: (words) => words.guide.actions.openPanel,
  run: (session) => session.desk.openPanel(true),
};
