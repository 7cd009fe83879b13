// What the graph view shows and how: the graph, the choices, the part of the picture on screen. Everything else is derived.
import type { GraphData } from '../../core/graph/link';
import type { Layout } from '../../core/graph/layout/layout';
import { chooseDrawn, type Chosen } from '../../core/graph/picture/choose-drawn';
import { methodGraph } from '../../core/graph/picture/method-graph';
import { makeMethodMap, type MethodMap } from '../../core/graph/picture/method-map';
import { makePicture, type Picture } from '../../core/graph/picture/make-picture';
import type { Pack, Text } from '../../core/pack/pack';
import type { Project } from '../../core/project/find-projects';
import type { MethodNote } from '../../core/project/method-note';
import { documentsOf } from '../../core/project/ed-documents';
import { labelsOf, neighboursOf } from './neighbours';
import { centreOn, fit, type Size, type Viewport } from './viewport';

/** More nodes than this are not drawn at once: the view offers the search, a neighbourhood and the table. */
export const mostDrawn = 2000;
const readable = 0.75;

export interface GraphState {
  /** Id of the pack whose map is shown; empty for the vault's own graph. */
  readonly method: string;
  /** Key of the project whose documents count; empty for all. */
  readonly project: string;
  readonly mentions: boolean;
  readonly implied: boolean;
  readonly table: boolean;
  readonly depth: number;
  /** The node whose neighbourhood is shown; empty for the whole vault. */
  readonly around: string;
}

export class GraphModel {
  data = $state.raw<GraphData>({ nodes: [], links: [] });
  reading = $state(true);
  packs = $state.raw<readonly Pack[]>([]);
  projects = $state.raw<readonly Project[]>([]);
  methodNotes = $state.raw<readonly MethodNote[]>([]);
  say = $state.raw((text: Text): string => text.fr);
  method = $state('');
  project = $state('');
  mentions = $state(false);
  implied = $state(false);
  table = $state(false);
  depth = $state(2);
  around = $state('');
  /** The note that is open in the workspace; empty for none. */
  active = $state('');
  /** The node that the keyboard is on. */
  focused = $state('');
  hovered = $state('');
  view = $state.raw<Viewport>({ x: 0, y: 0, scale: 1 });
  screen = $state.raw<Size>({ width: 0, height: 0 });
  /** Set once the picture was fitted to the screen; from then on the user decides. */
  fitted = $state(false);

  #last: Layout | undefined;

  readonly chosen: Chosen = $derived.by(() =>
    chooseDrawn(this.data, {
      mentions: this.mentions,
      implied: this.implied,
      isolated: false,
      ...(this.around === '' ? {} : { around: { id: this.around, depth: this.depth } }),
    }),
  );
  readonly tooLarge = $derived(this.chosen.nodes.length > mostDrawn);
  readonly pack = $derived(this.packs.find(({ id }) => id === this.method));
  readonly documents = $derived(documentsOf(this.methodNotes, this.project));
  readonly map: MethodMap | undefined = $derived(
    this.pack === undefined ? undefined : makeMethodMap(this.pack, this.say, { all: this.implied }),
  );
  readonly picture: Picture = $derived(this.map ?? this.#drawVault());
  /** What can be searched for. */
  readonly searched = $derived(this.pack === undefined ? this.data : methodGraph(this.pack, this.say));
  readonly labelOf = $derived(labelsOf(this.searched));
  /** Ids of the neighbours of the hovered or focused node, itself included; empty when none is. */
  readonly lit = $derived(neighboursOf(this.picture, this.hovered));

  #drawVault(): Picture {
    const picture = makePicture(this.tooLarge ? { ...this.chosen, nodes: [], links: [] } : this.chosen, this.#last);
    this.#last = picture.layout;
    return picture;
  }

  /** Shows the map of a method; empty for the vault. */
  showMethod(id: string): void {
    this.method = id;
    this.fitted = false;
  }

  fit(): void {
    this.view = fit(this.picture.layout, this.screen);
  }

  /** The first look: the whole, or, where that could not be read, the open note or the beginning at a readable size. */
  begin(): void {
    this.fit();
    this.fitted = this.screen.width > 0 && this.picture.nodes.length > 0;
    if (this.view.scale >= readable) return;
    if (this.around !== '' && this.centre(this.around)) return;
    if (this.centre(this.active)) return;
    const { left, top, width, height } = this.picture.layout;
    const scale = Math.max(readable, Math.min(1, (this.screen.width - 64) / Math.max(1, width)));
    const y = Math.max(24, (this.screen.height - height * scale) / 2) - top * scale;
    this.view = { x: 32 - left * scale, y, scale };
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
    this.fitted = false;
  }

  get state(): GraphState {
    const { method, project, mentions, implied, table, depth, around } = this;
    return { method, project, mentions, implied, table, depth, around };
  }

  restore(state: Readonly<Record<string, unknown>>): void {
    if (typeof state['method'] === 'string') this.method = state['method'];
    if (typeof state['project'] === 'string') this.project = state['project'];
    this.mentions = state['mentions'] === true;
    this.implied = state['implied'] === true;
    this.table = state['table'] === true;
    if (typeof state['depth'] === 'number' && state['depth'] >= 1 && state['depth'] <= 5)
      this.depth = Math.floor(state['depth']);
    if (typeof state['around'] === 'string') this.around = state['around'];
  }
}
