// The workspace: which leaves stand where, which one is active, how notes are opened, and the layout kept between two sessions.
import { debounce, getLinkpath, parseLinktext } from 'obsidian-test-mocks/obsidian';
import type { App } from './app';
import { Events } from './component';
import { TFile } from './files';
import { WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, type WorkspaceSplit, type WorkspaceTabs } from './layout';
import { WorkspaceLeaf, type OpenState, type ViewState } from './leaf';
import { addLinkItems } from './link-menu';
import type { Menu } from './menu';
import { isFileView, MarkdownView } from './markdown-view';
import { normalizePath } from './normalize-path';
import { EmptyView, UnknownView, type View } from './view';

type NewLeaf = 'tab' | 'split' | 'window' | boolean;
type ViewMaker = (leaf: WorkspaceLeaf) => View;
type ViewClass<T> = abstract new (...parts: never[]) => T;

export class Workspace extends Events {
  readonly containerEl = createDiv({ cls: 'workspace' });
  readonly leftRibbon = new WorkspaceRibbon('left');
  readonly rightRibbon = new WorkspaceRibbon('right');
  readonly leftSplit = new WorkspaceSidedock(this, 'mod-horizontal mod-sidedock mod-left-split', 'left');
  readonly rootSplit = new WorkspaceRoot(this, 'mod-vertical mod-root');
  readonly rightSplit = new WorkspaceSidedock(this, 'mod-horizontal mod-sidedock mod-right-split', 'right');
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  readonly makers = new Map<string, ViewMaker>();
  readonly hoverSources = new Map<string, unknown>();
  private readonly whenReady: (() => unknown)[] = [];
  private recent: WorkspaceLeaf[] = [];
  private lastFiles: string[] = [];
  private shownFile: TFile | null = null;

  readonly requestSaveLayout = debounce(() => this.app.saveLocalStorage('workspace', this.getLayout()), 200);

  constructor(readonly app: App) {
    super();
    this.rightSplit.collapse();
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.whenReady.push(callback);
  }

  /** The simulator's own: the layout is there; tells those who wait. */
  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.whenReady.splice(0)) callback();
    this.trigger('layout-ready');
  }

  get splits(): WorkspaceSplit[] {
    return [this.leftSplit, this.rootSplit, this.rightSplit];
  }

  /** What stood in for views of that type becomes them, with the state that it kept. */
  addMaker(type: string, make: ViewMaker): void {
    this.makers.set(type, make);
    for (const leaf of this.getLeavesOfType(type)) void leaf.rebuild();
  }

  /** Views of that type stay where they are, as something that stands in for them. */
  removeMaker(type: string): void {
    this.makers.delete(type);
    for (const leaf of this.getLeavesOfType(type)) void leaf.rebuild();
  }

  makeView(type: string, leaf: WorkspaceLeaf): View {
    if (type === 'empty') return new EmptyView(leaf);
    return this.makers.get(type)?.(leaf) ?? new UnknownView(leaf, type);
  }

  typeOf(file: TFile): string {
    return file.extension === 'md' ? 'markdown' : 'plain-file';
  }

  createTab(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, tabs);
    const at = tabs.current === undefined ? 0 : tabs.currentTab + 1;
    tabs.insert(leaf, at);
    this.layoutChanged();
    return leaf;
  }

  private rootTabs(): WorkspaceTabs {
    const recent = this.getMostRecentLeaf();
    return recent?.parent ?? this.rootSplit.firstTabs;
  }

  getLeaf(newLeaf: NewLeaf = false): WorkspaceLeaf {
    if (newLeaf === 'split') return this.createTab(this.rootSplit.addTabs());
    if (newLeaf === true || newLeaf === 'tab' || newLeaf === 'window') return this.createTab(this.rootTabs());
    const recent = this.getMostRecentLeaf();
    const takes = recent !== null && !recent.pinned && (recent.view.navigation || recent.view instanceof EmptyView);
    return takes ? recent : this.createTab(this.rootTabs());
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(): WorkspaceLeaf {
    return this.getLeaf('split');
  }

  createLeafBySplit(leaf: WorkspaceLeaf): WorkspaceLeaf {
    return this.createTab(leaf.parent.parent.addTabs());
  }

  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    return this.createTab(parent.children[index] ?? parent.firstTabs);
  }

  async duplicateLeaf(leaf: WorkspaceLeaf, newLeaf: NewLeaf = 'tab'): Promise<WorkspaceLeaf> {
    const copy = this.getLeaf(newLeaf);
    await copy.setViewState(leaf.getViewState());
    return copy;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.createTab(split ? this.leftSplit.addTabs() : this.leftSplit.firstTabs);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.createTab(split ? this.rightSplit.addTabs() : this.rightSplit.firstTabs);
  }

  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const known = this.getLeavesOfType(type)[0];
    const { active = true, split = false, reveal = true, state } = options;
    const leaf = known ?? (side === 'left' ? this.getLeftLeaf(split) : this.getRightLeaf(split));
    if (known === undefined || state !== undefined)
      await leaf.setViewState({ type, ...(state !== undefined && { state }) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    await leaf.parent.select(leaf);
    await leaf.loadIfDeferred();
  }

  iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    this.rootSplit.leaves.forEach(visit);
  }

  iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    this.splits.flatMap((split) => split.leaves).forEach(visit);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.splits.flatMap((split) => split.leaves).filter((leaf) => leaf.view.getViewType() === type);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.splits.flatMap((split) => split.leaves).find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.splits.flatMap((split) => split.leaves).filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root: WorkspaceSplit = this.rootSplit): WorkspaceLeaf | null {
    return this.recent.find((leaf) => leaf.getRoot() === root) ?? root.leaves[0] ?? null;
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    tabs.remove(leaf);
    this.recent = this.recent.filter((other) => other !== leaf);
    const split = tabs.parent;
    if (tabs.children.length === 0 && split.children.length > 1) split.removeTabs(tabs);
    if (split === this.rootSplit && split.leaves.length === 0) this.createTab(split.firstTabs);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = tabs.current ?? this.getMostRecentLeaf();
      if (next !== null && next.getRoot() === this.rootSplit) this.setActiveLeaf(next, { focus: true });
      else this.trigger('active-leaf-change', null);
    }
    this.layoutChanged();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
    const current = leaf.parent.current === leaf;
    if (this.activeLeaf !== leaf) {
      this.activeLeaf?.containerEl.removeClass('mod-active');
      leaf.containerEl.addClass('mod-active');
      this.activeLeaf = leaf;
      this.recent = [leaf, ...this.recent.filter((other) => other !== leaf)];
      this.trigger('active-leaf-change', leaf);
    }
    if (!current) void leaf.parent.select(leaf);
    if (focus || (typeof params === 'object' && params.focus === true)) leaf.view.setEphemeralState({ focus: true });
    this.tellFile();
  }

  opened(file: TFile): void {
    this.lastFiles = [file.path, ...this.lastFiles.filter((path) => path !== file.path)].slice(0, 10);
    this.tellFile();
  }

  private tellFile(): void {
    const file = this.getActiveFile();
    if (file === this.shownFile) return;
    this.shownFile = file;
    this.trigger('file-open', file);
  }

  getActiveFile(): TFile | null {
    for (const leaf of [this.activeLeaf, this.getMostRecentLeaf()])
      if (leaf !== null && isFileView(leaf.view) && leaf.view.file !== null) return leaf.view.file;
    return null;
  }

  getLastOpenFiles(): string[] {
    return this.lastFiles;
  }

  getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The stricter of what people report: nothing when a side panel is active. */
  get activeEditor(): MarkdownView | null {
    return this.getActiveViewOfType(MarkdownView);
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: NewLeaf = false,
    open: OpenState = {},
  ): Promise<void> {
    const { subpath } = parseLinktext(linktext);
    const path = getLinkpath(linktext);
    const found = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    const file = found ?? (await this.app.vault.create(normalizePath(path.endsWith('.md') ? path : `${path}.md`), ''));
    await this.getLeaf(newLeaf).openFile(file, { ...open, eState: { ...Object(open.eState), subpath } });
  }

  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    return addLinkItems(this.app, menu, linktext, sourcePath, leaf);
  }

  updateOptions(): void {
    this.iterateAllLeaves((leaf) => {
      if (leaf.view instanceof MarkdownView) leaf.view.applyExtensions();
    });
  }

  layoutChanged(): void {
    if (!this.layoutReady) return;
    this.trigger('layout-change');
    this.requestSaveLayout();
  }

  getLayout(): Record<string, unknown> {
    const side = (split: WorkspaceSplit): unknown => ({
      collapsed: split.collapsed,
      leaves: split.leaves.map((leaf) => this.remember(leaf)),
      current: split.children[0]?.currentTab ?? 0,
    });
    return { left: side(this.leftSplit), main: side(this.rootSplit), right: side(this.rightSplit) };
  }

  private remember(leaf: WorkspaceLeaf): ViewState & { title: string; icon: string } {
    return { ...leaf.getViewState(), title: leaf.getDisplayText(), icon: leaf.getIcon() };
  }
}
