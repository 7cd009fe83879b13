// The graph's place in the workspace: follows the vault and the open note, opens notes, keeps the choices.
import { getIcon, ItemView, Keymap, setIcon, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { mount, unmount } from 'svelte';
import { graphData } from '../../core/graph/graph-data';
import { edFactsOf, statesOf } from '../../core/project/ed-facts';
import type { GraphNode } from '../../core/graph/link';
import type { Session } from '../../session/session';
import type { RunAction } from '../run-action';
import { showExportMenu } from './export-menu';
import type { GraphHost } from './graph-host';
import { GraphModel, mostDrawn } from './graph-model.svelte';
import GraphPane from './GraphPane.svelte';
import { insertDocument, showNodeMenu } from './node-menu';

export const GRAPH_VIEW_TYPE = 'jalons-graph';

export class GraphView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override navigation = true;
  readonly #session: Session;
  readonly #run: RunAction;
  readonly #model: GraphModel;
  #pane: ReturnType<typeof mount> | undefined;
  #waiting = false;
  /** Drawn from the cache alone: while texts are read, the next picture waits for the last of them. */
  #drawnEarly = false;
  /** Of the graph that is drawn. */
  #revision = -1;
  /** What the workspace knows of the hand; undefined until the view says what it shows. */
  #known: string | undefined;

  constructor(leaf: WorkspaceLeaf, session: Session, run: RunAction) {
    super(leaf);
    this.#session = session;
    this.#run = run;
    this.#model = new GraphModel(session);
  }

  override getViewType(): string {
    return GRAPH_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.#session.desk.words.graph.title;
  }

  override getIcon(): string {
    return 'git-fork';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.#model.state };
  }

  override async setState(state: unknown, result: Parameters<ItemView['setState']>[1]): Promise<void> {
    if (typeof state === 'object' && state !== null) this.#model.restore({ ...state });
    this.#known = this.#model.hand;
    await super.setState(state, result);
    // A large vault is gathered in a task of its own, once the view stands.
    if (this.#session.facts.notes.size > mostDrawn) this.#refreshSoon();
    else this.#refresh();
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('jalons-graph-view');
    this.register(this.#session.facts.listen(() => this.#refreshSoon()));
    this.registerEvent(this.app.workspace.on('file-open', () => this.#followNote()));
    this.register(
      this.contentEl.onWindowMigrated(() => {
        // The frame that was waited for may have been of the window that was left.
        this.#waiting = false;
        this.#refreshSoon();
        void this.#draw();
      }),
    );
    this.#followNote();
    // The workspace tells at once what is to be shown; nothing is laid out before.
    this.#refreshSoon();
    await this.#draw();
  }

  override async onClose(): Promise<void> {
    await this.#erase();
  }

  async #draw(): Promise<void> {
    await this.#erase();
    const host = this.#host();
    const tools = { host, model: this.#model, words: host.words.graph };
    this.#pane = mount(GraphPane, { target: this.contentEl, props: { tools } });
  }

  async #erase(): Promise<void> {
    const pane = this.#pane;
    this.#pane = undefined;
    if (pane !== undefined) await unmount(pane);
  }

  /** Many changes may come together; the picture is made once, before the next frame. */
  #refreshSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.contentEl.win.requestAnimationFrame(() => {
      this.#waiting = false;
      this.#refresh();
    });
  }

  #refresh(): void {
    const { facts, graph } = this.#session;
    const { state } = facts.reading;
    this.#model.reading = state === 'names';
    if (state === 'names' || (state === 'texts' && this.#drawnEarly)) return;
    this.#drawnEarly = state === 'texts';
    this.#model.classes = this.#session.settings().classes;
    const { revision } = graph.get();
    if (revision !== this.#revision) this.#model.data = graphData(graph.get(), { suggestions: false });
    this.#revision = revision;
    const { projects } = this.#session;
    this.#model.vault = {
      projects: projects.runs,
      notes: facts.notes,
      edFactsOf: (pack, project) => edFactsOf(pack, project, facts.methodNotes.values(), projects.states),
      // Where all are shown, the one that the guide shows comes first.
      statesOf: (pack, project) => {
        const states = statesOf(pack, project, projects.states);
        const current = projects.current()?.key;
        return [...states].sort((one, other) => Number(other.run.key === current) - Number(one.run.key === current));
      },
    };
  }

  #followNote(): void {
    const file = this.app.workspace.getActiveFile();
    if (file !== null) this.#model.active = file.path.normalize('NFC');
  }

  #host(): GraphHost {
    return {
      words: this.#session.desk.words,
      icon: (name) => (element) => setIcon(element, name),
      drawIcon: (name) => getIcon(name) ?? undefined,
      open: (node, event) => this.#open(node, event),
      hover: (node, event, element) => this.#hover(node, event, element),
      openSource: ({ path, line }) => void this.#session.desk.openNote(path, line),
      menu: (node, event) => this.#menu(node, event),
      exportMenu: (event) => showExportMenu(event, this.#session, this.#model, this.contentEl.doc),
      run: this.#run,
      remember: () => this.#remember(),
    };
  }

  /** Nothing is saved because a view was opened: only what somebody chose or moved in it. */
  #remember(): void {
    const { hand } = this.#model;
    const known = this.#known;
    this.#known = hand;
    if (known !== undefined && known !== hand) this.app.workspace.requestSaveLayout();
  }

  /** A click on a name without note offers what can be done about it. */
  #open(node: GraphNode, event: MouseEvent | KeyboardEvent): void {
    const newTab = Keymap.isModEvent(event) !== false || event.type === 'auxclick';
    const path = this.#model.pathOf(node);
    if (path !== undefined) void this.#session.desk.openNote(path, undefined, newTab);
    else if (node.kind === 'ed') insertDocument(node, this.#model, this.#run);
    else if (node.kind === 'group') this.#model.unfold(node.id);
    else this.#menu(node, 'clientX' in event ? event : this.#placeOfFocus());
  }

  /** Where a menu asked for by a key opens: at the element that has the focus, in the window that shows it. */
  #placeOfFocus(): MouseEvent {
    const { doc, win } = this.contentEl;
    const { left: clientX = 0, bottom: clientY = 0 } = doc.activeElement?.getBoundingClientRect() ?? {};
    return new MouseEvent('contextmenu', { clientX, clientY, view: win });
  }

  #hover({ path: linktext }: GraphNode, event: MouseEvent, targetEl: Element): void {
    if (linktext === undefined) return;
    this.app.workspace.trigger('hover-link', {
      event,
      source: GRAPH_VIEW_TYPE,
      hoverParent: this,
      targetEl,
      linktext,
      sourcePath: '',
    });
  }

  #menu(node: GraphNode, event: MouseEvent): void {
    showNodeMenu(node, event, { session: this.#session, run: this.#run, model: this.#model });
  }
}
