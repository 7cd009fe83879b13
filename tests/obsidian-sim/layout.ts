// The frame of the window: tabs in splits, side docks that fold.
import { Events } from './component';
import { setIcon } from './icons';
import { say } from './language';
import type { WorkspaceLeaf } from './leaf';
import { Menu } from './menu';
import type { Workspace } from './workspace';

export abstract class WorkspaceItem extends Events {
  abstract containerEl: HTMLElement;

  abstract getRoot(): WorkspaceSplit;

  getContainer(): { win: Window; doc: Document } {
    return { win: window, doc: document };
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {}

export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv({ cls: 'workspace-tabs mod-top' });
  readonly children: WorkspaceLeaf[] = [];
  currentTab = 0;
  private readonly headersEl: HTMLElement;
  private readonly contentEl: HTMLElement;

  constructor(
    readonly workspace: Workspace,
    public parent: WorkspaceSplit,
  ) {
    super();
    const bar = this.containerEl.createDiv({ cls: 'workspace-tab-header-container' });
    this.headersEl = bar.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
    if (parent.side === undefined) this.addNewTabButton(bar);
    this.contentEl = this.containerEl.createDiv({ cls: 'workspace-tab-container' });
  }

  private addNewTabButton(bar: HTMLElement): void {
    const box = bar.createDiv({ cls: 'workspace-tab-header-new-tab' });
    const el = box.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': say('Nouvel onglet', 'New tab') } });
    setIcon(el, 'lucide-plus');
    el.addEventListener('click', () => {
      const leaf = this.workspace.createTab(this);
      this.workspace.setActiveLeaf(leaf, { focus: true });
    });
  }

  getRoot(): WorkspaceSplit {
    return this.parent.getRoot();
  }

  get current(): WorkspaceLeaf | undefined {
    return this.children[this.currentTab];
  }

  insert(leaf: WorkspaceLeaf, at = this.children.length): void {
    leaf.parent = this;
    this.children.splice(at, 0, leaf);
    this.contentEl.appendChild(leaf.containerEl);
    if (this.children.length === 1) this.currentTab = 0;
    this.draw();
  }

  remove(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    if (at < 0) return;
    this.children.splice(at, 1);
    leaf.containerEl.remove();
    if (this.currentTab >= at) this.currentTab = Math.max(0, this.currentTab - 1);
    this.draw();
  }

  /** Brings a leaf to the front of its tabs; a deferred view is loaded when it is seen. */
  async select(leaf: WorkspaceLeaf): Promise<void> {
    this.currentTab = Math.max(0, this.children.indexOf(leaf));
    this.draw();
    if (this.getRoot().side === undefined || !this.getRoot().collapsed) await leaf.loadIfDeferred();
    leaf.onResize();
  }

  draw(): void {
    this.headersEl.empty();
    for (const [at, leaf] of this.children.entries()) {
      leaf.containerEl.toggle(at === this.currentTab);
      this.headersEl.appendChild(this.header(leaf, at === this.currentTab));
    }
  }

  private header(leaf: WorkspaceLeaf, selected: boolean): HTMLElement {
    const title = leaf.getDisplayText();
    const el = createDiv({
      cls: `workspace-tab-header tappable${selected ? ' is-active' : ''}`,
      attr: {
        'aria-label': title,
        'data-type': leaf.view.getViewType(),
        role: 'tab',
        'aria-selected': String(selected),
      },
    });
    const inner = el.createDiv({ cls: 'workspace-tab-header-inner' });
    setIcon(inner.createDiv({ cls: 'workspace-tab-header-inner-icon' }), leaf.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
    const label = say('Fermer', 'Close');
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': label } });
    setIcon(close, 'lucide-x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    el.addEventListener('click', () => this.workspace.setActiveLeaf(leaf, { focus: true }));
    el.addEventListener('auxclick', () => leaf.detach());
    el.addEventListener('contextmenu', (event) => this.openMenu(leaf, event));
    return el;
  }

  private openMenu(leaf: WorkspaceLeaf, event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    menu.addItem((item) =>
      item
        .setSection('close')
        .setIcon('lucide-x')
        .setTitle(say('Fermer', 'Close'))
        .onClick(() => leaf.detach()),
    );
    leaf.view.onPaneMenu(menu, 'tab-header');
  }
}

export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  readonly children: WorkspaceTabs[] = [];
  collapsed = false;

  constructor(
    readonly workspace: Workspace,
    cls: string,
    readonly side?: 'left' | 'right',
  ) {
    super();
    this.containerEl = createDiv({ cls: `workspace-split ${cls}` });
  }

  getRoot(): WorkspaceSplit {
    return this;
  }

  addTabs(): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this.workspace, this);
    this.children.push(tabs);
    this.containerEl.appendChild(tabs.containerEl);
    return tabs;
  }

  removeTabs(tabs: WorkspaceTabs): void {
    const at = this.children.indexOf(tabs);
    if (at >= 0) this.children.splice(at, 1);
    tabs.containerEl.remove();
  }

  get leaves(): WorkspaceLeaf[] {
    return this.children.flatMap((tabs) => tabs.children);
  }

  get firstTabs(): WorkspaceTabs {
    return this.children[0] ?? this.addTabs();
  }
}

export class WorkspaceContainer extends WorkspaceSplit {}
export class WorkspaceRoot extends WorkspaceContainer {}

export class WorkspaceSidedock extends WorkspaceSplit {
  expand(): void {
    this.fold(false);
    for (const tabs of this.children) void tabs.current?.loadIfDeferred();
  }

  collapse(): void {
    this.fold(true);
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  private fold(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.workspace.layoutChanged();
    this.workspace.trigger('resize');
  }
}

export class WorkspaceRibbon {
  readonly containerEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(side: 'left' | 'right') {
    this.containerEl = createDiv({ cls: `workspace-ribbon side-dock-ribbon mod-${side}` });
    this.actionsEl = this.containerEl.createDiv({ cls: 'side-dock-actions' });
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.createDiv({
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { 'aria-label': title },
    });
    setIcon(el, icon);
    el.addEventListener('click', (event) => void callback(event));
    return el;
  }
}
