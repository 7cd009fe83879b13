// The window around the workspace: ribbon, docks, status bar, keys.
import type { App } from './app';
import { CommandPalette } from './commands';
import { FileExplorer } from './file-explorer';
import { say } from './language';
import { SettingsModal } from './settings-modal';
import { WorkspaceLeaf } from './leaf';

export function buildFrame(app: App): void {
  const { workspace } = app;
  const main = document.body.createDiv({ cls: 'app-container' }).createDiv({ cls: 'horizontal-main-container' });
  const { leftRibbon, leftSplit, rootSplit, rightSplit, containerEl } = workspace;
  main.appendChild(containerEl);
  containerEl.append(leftRibbon.containerEl, leftSplit.containerEl, rootSplit.containerEl, rightSplit.containerEl);
  document.body.appendChild(app.statusBar);
  leftRibbon.addAction('lucide-terminal', say('Palette de commandes', 'Command palette'), () =>
    new CommandPalette(app).open(),
  );
  const settings = leftRibbon.containerEl.createDiv({ cls: 'side-dock-settings' });
  const title = say('Réglages', 'Settings');
  settings.appendChild(leftRibbon.addAction('lucide-settings', title, () => new SettingsModal(app).open()));
  addExplorer(app);
  addToggle(app);
  document.addEventListener('keydown', (event) => {
    app.lastEvent = event;
    app.keymap.press(event);
  });
  document.addEventListener('mousedown', (event) => (app.lastEvent = event), true);
  window.addEventListener('resize', () => {
    workspace.iterateAllLeaves((leaf) => leaf.onResize());
    workspace.trigger('resize');
  });
}

function addExplorer(app: App): void {
  app.workspace.makers.set('file-explorer', (leaf) => new FileExplorer(leaf));
  const tabs = app.workspace.leftSplit.firstTabs;
  const leaf = new WorkspaceLeaf(app, tabs);
  tabs.insert(leaf);
  void leaf.setViewState({ type: 'file-explorer' });
}

function addToggle(app: App): void {
  const title = say('Afficher ou masquer le panneau droit', 'Toggle right sidebar');
  const el = app.workspace.leftRibbon.addAction('lucide-panel-right', title, () => app.workspace.rightSplit.toggle());
  el.addClass('sidebar-toggle-button', 'mod-right');
}
