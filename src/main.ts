// Introduces the rooms to each other.
import { getLanguage, Notice, Plugin } from 'obsidian';
import { readSeverities, type Severities } from './core/check/severities';
import { isFiled, type PackFolders } from './core/pack/pack-folders';
import { detailOf } from './core/text/detail-of';
import { openPacks, packShelf } from './packs';
import { Facts } from './session/facts';
import { LiveFindings } from './session/live-findings';
import { LiveGraph } from './session/live-graph';
import { LivePacks } from './session/live-packs';
import { LiveProjects } from './session/live-projects';
import { localDay } from './session/local-day';
import type { Session } from './session/session';
import { followSettings } from './session/settings/follow-settings';
import { packFoldersOf } from './session/settings/settings';
import { Undo } from './session/undo';
import { registerFindings } from './ui/findings/register-findings';
import { GRAPH_VIEW_TYPE, GraphView } from './ui/graph/graph-view';
import { GUIDE_VIEW } from './ui/guide/guide-parts';
import { GuideView } from './ui/guide/guide-view';
import { registerMenus } from './ui/insert/register-menus';
import { registerInterop } from './ui/interop/register-interop';
import { ObsidianDesk } from './ui/obsidian-desk';
import { registerCommands } from './ui/register-commands';
import { makeRunAction, type RunAction } from './ui/run-action';
import { SettingsTab } from './ui/settings/settings-tab';
import { ObsidianVault } from './vault/obsidian-vault';
import { PackNoteReader } from './vault/pack-note-reader';
import { SettingsStore } from './vault/settings-store';
import { pause } from './vault/in-slices';
import { LastProject } from './vault/last-project';
import { VaultReader } from './vault/vault-reader';
import { languageFor, openLanguages } from './words';
import { tooOld } from './words/too-old';

export default class JalonsPlugin extends Plugin {
  readonly #store = new SettingsStore(this);
  /** What is registered after that would never be taken away. */
  #unloaded = false;

  override async onload(): Promise<void> {
    if (!('DecompressionStream' in window)) {
      new Notice(tooOld[languageFor(getLanguage())], 0);
      return;
    }
    const [readable] = await Promise.all([this.#store.load(), openLanguages(), openPacks()]);
    if (!this.#unloaded) this.#start(readable);
  }

  override onunload(): void {
    this.#unloaded = true;
  }

  /** `readable`: whether the settings could be read. */
  #start(readable: boolean): void {
    const store = this.#store;
    const packFolders = (): PackFolders => packFoldersOf(store.settings);
    const facts = new Facts((path) => isFiled(path, packFolders()));
    const methods = new LivePacks(packShelf);
    const desk = new ObsidianDesk(this.app, facts, methods, GRAPH_VIEW_TYPE);
    const graph = new LiveGraph(facts);
    const projects = new LiveProjects(facts, {
      methods,
      today: localDay,
      activeNote: () => desk.activeNote(),
      lastUsed: new LastProject(this.app),
    });
    const severities = (): Severities => readSeverities(store.settings.checks);
    const session: Session = {
      facts,
      graph,
      projects,
      findings: new LiveFindings({ facts, graph, projects, methods, severities, pause }),
      vault: new ObsidianVault(this.app),
      undo: new Undo(),
      desk,
      methods,
      settings: () => store.settings,
      firstUse: readable && !store.settings.welcomed,
    };
    const run = makeRunAction(session);
    const reader = new VaultReader(this.app, facts);
    const packNotes = new PackNoteReader(this.app, packFolders, (filed) => {
      if (methods.follow(filed)) facts.tell();
    });
    store.listen((before) => {
      followSettings(before, store.settings, session, [reader, packNotes]);
    });

    this.#addParts(session, run, () => reader.readAgain(), store);
    this.app.workspace.onLayoutReady(() => {
      if (this.#unloaded) return;
      this.addChild(reader);
      this.addChild(packNotes);
      if (!readable) desk.tell(desk.words.settings.unreadable);
      if (session.firstUse) void welcome(session, store);
    });
  }

  override onExternalSettingsChange(): Promise<void> {
    return this.#store.readAgain();
  }

  /** The views, the commands, the menus and the settings. */
  #addParts(session: Session, run: RunAction, readAgain: () => void, store: SettingsStore): void {
    const { words } = session.desk;
    this.registerView(GUIDE_VIEW, (leaf) => new GuideView(leaf, { session, run, readAgain }));
    this.registerHoverLinkSource(GUIDE_VIEW, { display: words.guide.title, defaultMod: true });
    this.registerView(GRAPH_VIEW_TYPE, (leaf) => new GraphView(leaf, session, run));
    this.registerHoverLinkSource(GRAPH_VIEW_TYPE, { display: words.graph.title, defaultMod: true });
    this.addRibbonIcon('milestone', words.actions['open-panel'], () => {
      run('open-panel');
    });
    registerCommands(this, session, run);
    registerMenus(this, session, run);
    registerFindings(this, { session, run, readAgain });
    registerInterop(this, session);
    this.addSettingTab(new SettingsTab(this.app, this, words, store));
  }
}

/** The guide opens once by itself; that it did is kept with the settings. */
async function welcome({ desk }: Session, store: SettingsStore): Promise<void> {
  await desk.openPanel();
  try {
    await store.change({ welcomed: true });
  } catch (problem) {
    desk.tell(desk.words.settings.notSaved(detailOf(problem)));
  }
}
