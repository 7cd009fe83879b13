// Views: what a leaf shows. ItemView has a header and a content; an empty and a deferred view are the app's own.
import type { App } from './app';
import { Component } from './component';
import { setIcon } from './icons';
import type { Scope } from './keymap';
import { say } from './language';
import type { WorkspaceLeaf } from './leaf';
import type { Menu } from './menu';

export abstract class View extends Component {
  app: App;
  icon = '';
  navigation = false;
  scope: Scope | null = null;
  containerEl: HTMLElement;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv({ cls: 'workspace-leaf-content' });
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon === '' ? 'lucide-file' : this.icon;
  }

  async onOpen(): Promise<void> {}
  async onClose(): Promise<void> {}

  getState(): Record<string, unknown> {
    return {};
  }

  setState(state: unknown, result: { history: boolean }): Promise<void> {
    void [state, result];
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(state: unknown): void {
    void state;
  }

  onResize(): void {}

  onPaneMenu(menu: Menu, source: string): void {
    void [menu, source];
  }

  /** The simulator's own: opens the view in its leaf. */
  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.dataset['type'] = this.getViewType();
    parentEl.appendChild(this.containerEl);
    await this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }
}

export abstract class ItemView extends View {
  contentEl: HTMLElement;
  protected readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv({ cls: 'view-header' });
    const box = header.createDiv({ cls: 'view-header-title-container mod-at-start' });
    this.titleEl = box.createDiv({ cls: 'view-header-title' });
    this.actionsEl = header.createDiv({ cls: 'view-actions' });
    this.contentEl = this.containerEl.createDiv({ cls: 'view-content' });
  }

  override async open(parentEl: HTMLElement): Promise<void> {
    await super.open(parentEl);
    this.titleEl.setText(this.getDisplayText());
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title, type: 'button' } });
    setIcon(el, icon);
    el.addEventListener('click', (event) => void callback(event));
    this.actionsEl.prepend(el);
    return el;
  }
}

export class EmptyView extends ItemView {
  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return say('Nouvel onglet', 'New tab');
  }

  override async onOpen(): Promise<void> {
    const box = this.contentEl.createDiv({ cls: 'empty-state' }).createDiv({ cls: 'empty-state-container' });
    box.createDiv({ cls: 'empty-state-title', text: say('Aucun fichier ouvert', 'No file is open') });
    const hint = say('Ctrl+P ouvre la palette de commandes.', 'Ctrl+P opens the command palette.');
    box.createDiv({ cls: 'empty-state-action-list', text: hint });
    return Promise.resolve();
  }
}

/** Stands for a view that is not loaded yet; it knows its type and its state, nothing else. */
export class DeferredView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
    private readonly title: string,
    override icon: string,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.title;
  }
}

/** What the app shows when no plugin knows a view's type: it keeps the state for whoever will. */
export class UnknownView extends ItemView {
  private kept: Record<string, unknown> = {};

  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
  ) {
    super(leaf);
    this.contentEl.createDiv({ cls: 'pane-empty', text: say('Le module n’est plus actif', 'Plugin no longer active') });
  }

  getViewType(): string {
    return this.type;
  }

  override getState(): Record<string, unknown> {
    return this.kept;
  }

  override setState(state: unknown): Promise<void> {
    this.kept = { ...Object(state) };
    return Promise.resolve();
  }

  getDisplayText(): string {
    return say('Le module n’est plus actif', 'Plugin no longer active');
  }
}
