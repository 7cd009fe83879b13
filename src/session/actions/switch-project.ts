// Chooses the project that the guide, the graph and the commands are about.
import type { Action } from './action';
import { chooseRun } from './ask-project';

export const switchProject: Action = {
  id: 'switch-project',
  icon: 'folder-sync',
  can: ({ projects }) => projects.runs.length > 1,
  async run(session, target) {
    const { desk, projects } = session;
    const run = target.run === undefined ? await chooseRun(session) : projects.run(target.run);
    if (run === undefined) return;
    projects.use(run.key);
    if (target.run === undefined) desk.tell(desk.words.projectActs.inUse(run.name));
  },
};
