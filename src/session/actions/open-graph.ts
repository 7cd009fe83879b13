// Opens the graph of EDs.
import type { Action } from './action';

export const openGraph: Action = {
  id: 'open-graph',
  icon: 'waypoints',
  title: (words) => words.guide.actions.openGraph,
  run: (session) => session.desk.openGraph(),
};
