// What the graph view shows and how: the graph, the choices, the part of the picture on screen. Everything else is derived.
import type { GraphData, GraphLink, GraphNode } from '../../core/graph/link';
import { methodLoops } from '../../core/graph/method-loops';
import type { Layout } from '../../core/graph/layout/layout';
import { chooseDrawn, type Chosen } from '../../core/graph/picture/choose-drawn';
import { compareMethod } from '../../core/graph/picture/compare-method';
import { methodGraph, type MethodGraph, type Say } from '../../core/graph/picture/method-graph';
import { makeMethodMap, type MethodMap } from '../../core/graph/picture/method-map';
import { makePicture, type Picture } from '../../core/graph/picture/make-picture';
import { makeLookOf, type ClassLook } from '../../core/graph/picture/node-look';
import type { Family } from '../../core/graph/picture/node-shape';
import { findContradictions, findPath } from '../../core/graph/picture/trace-links';
import type { Pack } from '../../core/pack/pack';
import { edCodesOf } from '../../core/project/ed-codes';
import { isMissing, statusOnMap, type EdFacts } from '../../core/project/ed-facts';
import { projectGraph, scopesOf } from '../../core/project/project-graph';
import type { Status } from '../../core/project/status';
import type { Session } from '../../session/session';
import { foldKinds } from './fold-kinds';
import { readState, type Form, type GraphState, type Mode } from './graph-state';
import { lightAlong, lightOf } from './light';
import { degreesOf, labelsOf } from './node-labels';
import { noFacts, nothingSeen } from './seen-vault';
import { startNode } from './start-node';
import { idSet, noIds, switchId } from './switch-id';
import {
  centreOn,
  filled,
  fit,
  areTouching,
  beginning,
  screenArea,
  zoomAt,
  type Point,
  type Size,
  type Viewport,
} from './viewport';

/** More nodes than this are not drawn at once: the view offers the search, a neighbourhood and the table. */
export const mostDrawn = 2000;
const readable = 0.75;

export class GraphModel {
  /** The methods that have documents. */
  readonly packs: readonly Pack[];
  readonly say: Say;
  readonly #families: Readonly<Record<Family, string>>;
  data = $state.raw<GraphData>({ nodes: [], links: [] });
  reading = $state.raw(true);
  vault = $state.raw(nothingSeen);
  /** What the user wants classes to look like. */
  classes = $state.raw<readonly ClassLook[]>([]);
  mode = $state.raw<Mode>('vault');
  method = $state.raw('');
  project = $state.raw('');
  mentions = $state.raw(false);
  implied = $state.raw(false);
  form = $state.raw<Form>('map');
  depth = $state.raw(2);
  around = $state.raw('');
  folded = $state.raw(noIds);
  /** The note that is open in the workspace; empty for none. */
  active = $state.raw('');
  /** The node that the keyboard is on. */
  focused = $state.raw('');
  hovered = $state.raw('');
  /** The two ends of a way; the second is empty until it is chosen. */
  way = $state.raw<readonly [string, string]>(['', '']);
  /** The relation under the pointer, and the one that was clicked. */
  hoveredLink = $state.raw<GraphLink>();
  openLink = $state.raw<GraphLink>();
  view = $state.raw<Viewport>({ x: 0, y: 0, scale: 1 });
  screen = $state.raw<Size>({ width: 0, height: 0 });
  /** Set once the picture was fitted to the screen; from then on the user decides. */
  fitted = false;

  #last: Layout | undefined;
  /** The part of the map that the workspace kept: shown first. */
  #kept: Viewport | undefined;
  /** The part of the map that is shown before anybody moves it. */
  #begun: Viewport | undefined;

  readonly chosen: Chosen = $derived.by(() => {
    const shown = chooseDrawn(this.data, {
      mentions: this.mentions,
      implied: this.implied,
      isolated: false,
      ...(this.around === '' ? {} : { around: { id: this.around, depth: this.depth } }),
    });
    return foldKinds(shown, this.folded, this.#families);
  });
  /** By ED code. */
  readonly documents = $derived(this.pack === undefined ? noFacts : this.vault.edFactsOf(this.pack, this.project));
  /** Of the projects that are shown. */
  readonly states = $derived(this.pack === undefined ? [] : this.vault.statesOf(this.pack, this.project));
  readonly methodShown: MethodGraph | undefined = $derived(this.pack && this.#show(this.pack));
  readonly map: MethodMap | undefined = $derived.by(() => {
    const { pack, implied: all, methodShown: graph, folded } = this;
    const scopes = this.mode === 'method' ? [] : scopesOf(this.states);
    const choices = { all, graph, scopes, folded, lookOf: makeLookOf(this.classes) };
    return pack && graph && makeMethodMap(pack, this.say, choices);
  });
  readonly picture: Picture = $derived(this.map ?? this.#drawVault());
  /** What map, table and tree tell, and how much they leave out. */
  readonly shown: Chosen = $derived(this.map === undefined ? this.chosen : chosenOf(this.map));
  readonly labelOf = $derived(labelsOf([...this.searched.nodes, ...this.shown.nodes]));
  /** How many relations come to each node and leave it, by id. */
  readonly degrees = $derived(degreesOf(this.picture));
  readonly #loops = $derived.by(() => methodLoops(this.packs.flatMap(({ eds }) => eds)));
  readonly contradictions = $derived(findContradictions(this.shown, this.#loops));
  /** What stands out: the way between two nodes, else the hovered node with what leads to it and what it leads to. */
  readonly light = $derived.by(() => {
    const [from, to] = this.way;
    if (from !== '' && to !== '') return lightAlong(findPath(this.picture.links, from, to));
    const { openLink, hovered } = this;
    if (openLink !== undefined && hovered === '') return lightAlong([openLink.from, openLink.to]);
    return lightOf(this.picture, hovered === '' ? from : hovered);
  });

  constructor(session: Session) {
    const { desk } = session;
    this.packs = session.methods.all().flatMap(({ pack }) => (pack.eds.length > 0 ? [pack] : []));
    this.say = desk.say;
    this.#families = desk.words.graph.families;
  }

  get tooLarge(): boolean {
    return this.chosen.nodes.length > mostDrawn;
  }

  /** The method that is shown; undefined for the vault. */
  get pack(): Pack | undefined {
    return this.mode === 'vault' ? undefined : (this.packs.find(({ id }) => id === this.method) ?? this.packs[0]);
  }

  /** What can be searched for. */
  get searched(): GraphData {
    return this.methodShown ?? this.data;
  }

  #show(pack: Pack): MethodGraph {
    if (this.mode === 'project') return projectGraph(pack, this.say, this.documents);
    const method = methodGraph(pack, this.say);
    if (this.mode !== 'diff') return method;
    const codesOf = edCodesOf(this.vault.notes, this.project);
    return compareMethod(pack, method, this.data, codesOf, (code) => isMissing(this.documents.get(code)));
  }

  #drawVault(): Picture {
    const picture = makePicture(
      this.tooLarge ? { ...this.chosen, nodes: [], links: [] } : this.chosen,
      this.#last,
      makeLookOf(this.classes),
    );
    this.#last = picture.layout;
    return picture;
  }

  /** What is known of the document of an ED. */
  factsOf({ kind, ed }: GraphNode): EdFacts | undefined {
    return kind === 'ed' ? this.documents.get(ed[0] ?? '') : undefined;
  }

  /** The note behind a node: its own, or the document of an ED. */
  pathOf(node: GraphNode): string | undefined {
    return node.path ?? this.factsOf(node)?.path;
  }

  /** How far the document of an ED is, where a project is shown. */
  statusOf(node: GraphNode): Status | undefined {
    return node.kind === 'ed' ? statusOnMap(this.mode, node, this.factsOf(node)) : undefined;
  }

  /** Whether something that its document rests on changed since it was last looked at. */
  isStale(node: GraphNode): boolean {
    return this.mode === 'project' && this.factsOf(node)?.stale === true;
  }

  /** Shows the vault, or a pack in one of the other modes. */
  look(mode: Mode, method = this.method): void {
    this.mode = mode;
    this.method = method;
    this.folded = noIds;
    this.#leave();
  }

  /** Folds a lane, a column or a kind, or opens it again. */
  fold(id: string): void {
    this.folded = switchId(this.folded, id);
    this.#leave();
  }

  /** Opens what a group on the map stands for: `kind:…`, or the lane and column of `group:column:lane`. */
  unfold(id: string): void {
    const [, column, lane] = id.split(':');
    const ids = id.startsWith('group:') ? [`column:${column ?? ''}`, `lane:${lane ?? ''}`] : [id];
    this.folded = idSet([...this.folded].filter((one) => !ids.includes(one)));
    this.#leave();
  }

  /** What was pointed at, clicked or asked for stands out no more. */
  clear(): void {
    this.way = ['', ''];
    this.hovered = '';
    this.hoveredLink = undefined;
    this.openLink = undefined;
  }

  #leave(): void {
    this.clear();
    this.fitted = false;
  }

  fit(): void {
    this.view = fit(this.picture.layout, this.screen);
  }

  /** Around the middle of the screen. */
  zoom(factor: number): void {
    this.view = zoomAt(this.view, this.screen.width / 2, this.screen.height / 2, factor);
  }

  /** Moves the map by so many pixels. */
  shift({ x, y }: Point): void {
    if (x !== 0 || y !== 0) this.view = { ...this.view, x: this.view.x + x, y: this.view.y + y };
  }

  /** The first look: the whole, or, where that could not be read, the open note or the beginning at a readable size. */
  begin(): void {
    this.fit();
    this.fitted = this.screen.width > 0 && this.picture.nodes.length > 0;
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept !== undefined && this.#shows(kept)) this.view = kept;
    else if (this.view.scale < readable) {
      const { layout, nodes } = this.picture;
      const { around, active, states } = this;
      const place = { around, active, pathOf: (node: GraphNode) => this.pathOf(node), state: states[0] };
      const found = this.centre(startNode(this.shown.nodes, place));
      this.view = found ? filled(this.view, layout, this.screen) : beginning(layout, this.screen, readable, nodes);
    }
    this.#begun = this.view;
  }

  /** Whether the screen would show a node: the map or the window may have changed since. */
  #shows(view: Viewport): boolean {
    const area = screenArea(view, this.screen);
    return this.picture.nodes.some(({ x, y }) => areTouching(area, [x, y, x, y]));
  }

  /** Brings a node to the middle, large enough to be read. False when it is not drawn. */
  centre(id: string): boolean {
    const node = this.picture.nodes.find((candidate) => candidate.node.id === id);
    if (node === undefined) return false;
    this.view = centreOn(this.view, node.x, node.y, this.screen, readable);
    return true;
  }

  /** Shows what surrounds a node; empty for the whole vault. */
  surround(id: string): void {
    if (id === this.around) return;
    this.around = id;
    this.#last = undefined;
    this.#leave();
  }

  /** All that the user chose, but for the part of the map. */
  get choices(): GraphState {
    const { mode, method, project, mentions, implied, form, depth, around, folded } = this;
    return { mode, method, project, mentions, implied, form, depth, around, folded: [...folded] };
  }

  get state(): GraphState {
    return this.fitted ? { ...this.choices, view: this.view } : this.choices;
  }

  /** The same as long as nobody chose or moved anything: where the map begins is nobody's choice. */
  get hand(): string {
    return JSON.stringify([this.choices, this.fitted && this.view !== this.#begun ? this.view : undefined]);
  }

  restore(kept: Readonly<Record<string, unknown>>): void {
    const { folded, view, ...state } = readState(kept);
    Object.assign(this, state);
    this.#kept = view;
    if (view !== undefined) this.fitted = false;
    // The same folds stay the same set: nothing is laid out anew.
    if ((folded ?? []).join('\n') !== [...this.folded].join('\n')) this.folded = idSet(folded ?? []);
  }
}

/** A map tells the same as what is chosen of the vault. */
function chosenOf({ nodes, links, hidden }: MethodMap): Chosen {
  return { nodes: nodes.map(({ node }) => node), links, isolated: 0, impliedLinks: hidden };
}
