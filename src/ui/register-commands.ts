// Every action as a command of the palette; the ids are permanent.
import type { Plugin } from 'obsidian';
import { actions } from '../session/actions';
import type { Session } from '../session/session';
import type { RunAction } from './run-action';

export function registerCommands(plugin: Plugin, session: Session, run: RunAction): void {
  for (const action of actions) {
    plugin.addCommand({
      id: action.id,
      name: session.desk.words.actions[action.id],
      icon: action.icon,
      checkCallback: (checking) => {
        const can = action.can?.(session, {}) ?? true;
        if (can && !checking) run(action.id);
        return can;
      },
    });
  }
}
