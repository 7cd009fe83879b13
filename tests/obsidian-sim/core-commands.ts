// The app's own commands and their keys.
import type { App } from './app';
import { CommandPalette } from './commands';
import type { Modifier } from './keymap';
import { say } from './language';
import { QuickSwitcher } from './quick-switcher';
import { SettingsModal } from './settings-modal';

interface CoreCommand {
  id: string;
  name: string;
  keys?: [Modifier[], string];
  run: (app: App) => unknown;
}

const list = (): CoreCommand[] => [
  {
    id: 'command-palette:open',
    name: say('Palette de commandes : ouvrir', 'Command palette: Open'),
    keys: [['Mod'], 'p'],
    run: (app) => new CommandPalette(app).open(),
  },
  {
    id: 'switcher:open',
    name: say('Ouvrir une note', 'Quick switcher: Open'),
    keys: [['Mod'], 'o'],
    run: (app) => new QuickSwitcher(app).open(),
  },
  {
    id: 'app:open-settings',
    name: say('Ouvrir les réglages', 'Open settings'),
    keys: [['Mod'], ','],
    run: (app) => new SettingsModal(app).open(),
  },
  {
    id: 'editor:save-file',
    name: say('Enregistrer la note', 'Save current file'),
    keys: [['Mod'], 's'],
    run: (app) => app.workspace.activeEditor?.save(),
  },
  {
    id: 'markdown:toggle-preview',
    name: say('Basculer lecture et modification', 'Toggle reading view'),
    keys: [['Mod'], 'e'],
    run: (app) => app.workspace.activeEditor?.toggleMode(),
  },
  {
    id: 'workspace:close',
    name: say('Fermer l’onglet', 'Close current tab'),
    run: (app) => app.workspace.activeLeaf?.detach(),
  },
  {
    id: 'app:toggle-right-sidebar',
    name: say('Afficher ou masquer le panneau droit', 'Toggle right sidebar'),
    run: (app) => app.workspace.rightSplit.toggle(),
  },
  {
    id: 'app:toggle-left-sidebar',
    name: say('Afficher ou masquer le panneau gauche', 'Toggle left sidebar'),
    run: (app) => app.workspace.leftSplit.toggle(),
  },
  {
    id: 'theme:toggle-light-dark',
    name: say('Basculer thème clair et sombre', 'Toggle light/dark mode'),
    run: (app) => app.setTheme(app.isDarkMode() ? 'light' : 'dark'),
  },
];

export function addCoreCommands(app: App): void {
  for (const { id, name, keys, run } of list()) {
    app.commands.commands.set(id, { id, name, callback: () => void run(app) });
    if (keys === undefined) continue;
    app.scope.register(...keys, () => {
      app.commands.executeCommandById(id);
      return false;
    });
  }
}
