// A leaf: the place of one view, in one tab.
import type { App } from './app';
import type { TFile } from './files';
import { WorkspaceItem, type WorkspaceSplit, type WorkspaceTabs } from './layout';
import { DeferredView, EmptyView, type View } from './view';

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
}

export interface OpenState {
  active?: boolean;
  state?: Record<string, unknown>;
  eState?: unknown;
}

let made = 0;

export class WorkspaceLeaf extends WorkspaceItem {
  readonly containerEl: HTMLElement;
  readonly id: string;
  hoverPopover: unknown = null;
  pinned = false;
  group: string | null = null;
  view: View;
  private pending: ViewState | undefined;
  private loading: Promise<void> | undefined;

  constructor(
    readonly app: App,
    public parent: WorkspaceTabs,
  ) {
    super();
    made += 1;
    this.id = `leaf-${String(made)}`;
    this.containerEl = createDiv({ cls: 'workspace-leaf' });
    this.containerEl.addEventListener('mousedown', () => app.workspace.setActiveLeaf(this), true);
    this.containerEl.addEventListener('focusin', () => app.workspace.setActiveLeaf(this));
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
  }

  getRoot(): WorkspaceSplit {
    return this.parent.getRoot();
  }

  get isDeferred(): boolean {
    return this.pending !== undefined;
  }

  async loadIfDeferred(): Promise<void> {
    if (this.pending !== undefined) this.loading = this.setViewState(this.pending);
    await this.loading;
  }

  /** Keeps only the type and the state; the view itself is made when it is first seen. */
  async defer(state: ViewState, title: string, icon: string): Promise<void> {
    await this.open(new DeferredView(this, state.type, title, icon));
    this.pending = state;
    this.pinned = state.pinned ?? false;
  }

  getViewState(): ViewState {
    if (this.pending !== undefined) return { ...this.pending };
    const state = { type: this.view.getViewType(), state: this.view.getState() };
    return this.pinned ? { ...state, pinned: true } : state;
  }

  async setViewState(state: ViewState, eState?: unknown): Promise<void> {
    const { workspace } = this.app;
    if (this.pending !== undefined || this.view.getViewType() !== state.type) {
      this.pending = undefined;
      await this.open(workspace.makeView(state.type, this));
    }
    if (state.pinned !== undefined) this.pinned = state.pinned;
    await this.view.setState(state.state ?? {}, { history: false });
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (state.active === true) workspace.setActiveLeaf(this, { focus: true });
    this.parent.draw();
    workspace.layoutChanged();
  }

  /** Whoever makes views of this type has come or gone: the view is made anew; where it is not seen, once it is. */
  async rebuild(): Promise<void> {
    if (this.pending !== undefined) return;
    const [state, title, icon] = [this.getViewState(), this.getDisplayText(), this.getIcon()];
    if (this.parent.current !== this || this.getRoot().collapsed) return this.defer(state, title, icon);
    await this.open(this.app.workspace.makeView(state.type, this));
    await this.view.setState(state.state ?? {}, { history: false });
    this.parent.draw();
  }

  async open(view: View): Promise<View> {
    await this.view.close();
    this.view = view;
    await view.open(this.containerEl);
    return view;
  }

  async openFile(file: TFile, open: OpenState = {}): Promise<void> {
    const type = this.app.workspace.typeOf(file);
    const active = open.active ?? true;
    await this.setViewState({ type, state: { ...open.state, file: file.path }, active }, open.eState);
    this.app.workspace.opened(file);
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group ?? other.id);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  detach(): void {
    void this.view.close();
    this.app.workspace.removeLeaf(this);
  }
}
