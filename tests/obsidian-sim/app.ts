// The app: what every plugin receives, made from a disk.
import type { Extension } from '@codemirror/state';
import { addCoreCommands } from './core-commands';
import { Commands } from './commands';
import { ConfirmationModal } from './confirmation-modal';
import type { Disk } from './disk';
import { editorFields } from './editor-fields';
import { FileManager } from './file-manager';
import { Keymap, Scope } from './keymap';
import { say } from './language';
import type { CodeProcessor, PostProcessor } from './markdown-renderer';
import { MarkdownView, PlainFileView } from './markdown-view';
import { MetadataCache } from './metadata-cache';
import type { Plugin } from './plugin';
import { restoreLayout } from './restore-layout';
import type { SettingTab } from './setting-tab';
import { Vault } from './vault';
import { Workspace } from './workspace';

export interface CliRegistration {
  description: string;
  flags: unknown;
  handler: (params: Record<string, string>) => string | Promise<string>;
}

/** Where saveLocalStorage writes: this browser, or memory. */
export type LocalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly scope = new Scope();
  readonly keymap = new Keymap(() =>
    this.made === undefined ? this.scope : (this.made.activeLeaf?.view.scope ?? this.scope),
  );
  readonly commands = new Commands(this);
  readonly settingTabs: SettingTab[] = [];
  readonly postProcessors: PostProcessor[] = [];
  readonly codeProcessors = new Map<string, CodeProcessor>();
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests: unknown[] = [];
  readonly protocolHandlers = new Map<string, (params: Record<string, string>) => unknown>();
  readonly cliHandlers = new Map<string, CliRegistration>();
  readonly plugins: Plugin[] = [];
  readonly editorFields = editorFields;
  lastEvent: Event | null = null;
  private made: Workspace | undefined;
  private bar: HTMLElement | undefined;

  constructor(
    disk: Disk,
    private readonly store: LocalStore = memoryStore(),
  ) {
    this.vault = new Vault(disk);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache, (name) => this.confirmDeletion(name));
    addCoreCommands(this);
  }

  /** Made when first asked for, so that the vault and the cache also work where there is no page. */
  get workspace(): Workspace {
    this.made ??= this.makeWorkspace();
    return this.made;
  }

  private makeWorkspace(): Workspace {
    const workspace = new Workspace(this);
    workspace.makers.set('markdown', (leaf) => new MarkdownView(leaf));
    workspace.makers.set('plain-file', (leaf) => new PlainFileView(leaf));
    return workspace;
  }

  get statusBar(): HTMLElement {
    this.bar ??= createDiv({ cls: 'status-bar' });
    return this.bar;
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  setTheme(theme: 'light' | 'dark'): void {
    document.body.toggleClass('theme-dark', theme === 'dark');
    document.body.toggleClass('theme-light', theme === 'light');
    this.workspace.trigger('css-change');
  }

  loadLocalStorage(key: string): unknown {
    const text = this.store.getItem(this.storeKey(key));
    return text === null ? null : JSON.parse(text);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) this.store.removeItem(this.storeKey(key));
    else this.store.setItem(this.storeKey(key), JSON.stringify(data));
  }

  private storeKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }

  async enablePlugin(plugin: Plugin): Promise<void> {
    this.plugins.push(plugin);
    await plugin.load();
  }

  /** The order of the real app: plugins first, then the files one by one, then the layout; the cache comes when it can. */
  async start(): Promise<void> {
    await this.vault.load();
    if (typeof document === 'undefined') return;
    await restoreLayout(this.workspace);
    this.workspace.becomeReady();
  }

  private async confirmDeletion(name: string): Promise<boolean> {
    return new Promise((answer) => {
      const modal = new ConfirmationModal(this).setTitle(say('Supprimer le fichier', 'Delete file'));
      modal.setContent(say(`Supprimer « ${name} » ?`, `Delete “${name}”?`));
      modal.addButton((button) =>
        button
          .setButtonText(say('Supprimer', 'Delete'))
          .setDestructive()
          .onClick(() => answer(true)),
      );
      modal.addCancelButton();
      modal.setCloseCallback(() => answer(false));
      modal.open();
    });
  }
}

function memoryStore(): LocalStore {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}
