// Introduces the rooms to each other.
import { Plugin } from 'obsidian';
import { packShelf } from './packs';
import { Facts } from './session/facts';
import { LiveGraph } from './session/live-graph';
import { readPacks } from './session/read-packs';
import type { Session } from './session/session';
import { Undo } from './session/undo';
import { GRAPH_VIEW_TYPE, GraphView } from './ui/graph/graph-view';
import { GUIDE_VIEW } from './ui/guide/guide-parts';
import { GuideView } from './ui/guide/guide-view';
import { registerMenus } from './ui/insert/register-menus';
import { ObsidianDesk } from './ui/obsidian-desk';
import { registerCommands } from './ui/register-commands';
import { makeRunAction } from './ui/run-action';
import { SettingsTab } from './ui/settings/settings-tab';
import { ObsidianVault } from './vault/obsidian-vault';
import { SettingsStore } from './vault/settings-store';
import { VaultReader } from './vault/vault-reader';

export default class JalonsPlugin extends Plugin {
  override async onload(): Promise<void> {
    const store = new SettingsStore(this);
    const readable = await store.load();
    const facts = new Facts();
    const packs = readPacks(packShelf);
    const desk = new ObsidianDesk(this.app, facts, packs, GRAPH_VIEW_TYPE);
    const session: Session = {
      facts,
      graph: new LiveGraph(facts),
      vault: new ObsidianVault(this.app),
      undo: new Undo(),
      desk,
      packs,
      settings: () => store.settings,
    };
    const { words } = desk;
    const run = makeRunAction(session);
    const reader = new VaultReader(this.app, facts);

    this.registerView(GUIDE_VIEW, (leaf) => new GuideView(leaf, { session, run, readAgain: () => reader.readAgain() }));
    this.registerHoverLinkSource(GUIDE_VIEW, { display: words.guide.title, defaultMod: true });
    this.registerView(GRAPH_VIEW_TYPE, (leaf) => new GraphView(leaf, session, run));
    this.registerHoverLinkSource(GRAPH_VIEW_TYPE, { display: words.graph.title, defaultMod: true });
    this.addRibbonIcon('milestone', words.guide.actions.openPanel, () => {
      run('open-panel');
    });
    registerCommands(this, session, run);
    registerMenus(this, session, run);
    this.addSettingTab(new SettingsTab(this.app, this, words.settings, store));
    this.app.workspace.onLayoutReady(() => {
      this.addChild(reader);
      if (!readable) desk.tell(words.settings.unreadable);
    });
  }
}
