// Opens the graph of EDs.
import type { Action } from './action';

export const openGraph: Action = {
  id: 'open-graph',
  icon: 'waypoints',
  run: (session) => session.desk.openGraph(),
};
