// The map of a method: its EDs in columns (phases or cycles) and lanes (axes), with what they rest on.
import type { Ed, Pack } from '../../pack/pack';
import type { GraphNode } from '../link';
import type { Band } from '../layout/layout';
import { layoutMap, type MapBox, type MapLayout } from '../layout/layout-map';
import { judge, judgeWithin, type DrawnLink } from './choose-drawn';
import { foldGraph, type Fold } from './fold-graph';
import { drawLink, faceOf, placeFaces, type Picture } from './make-picture';
import { makeLookOf, type LookOf } from './node-look';
import { methodGraph, type MethodGraph, type Say } from './method-graph';
import { declaredOnly } from './verdict';

export interface MapBand extends Band {
  /** `column:2`, `lane:0`: what folds it. */
  readonly id: string;
  readonly title: string;
}

export interface MethodMap extends Picture {
  readonly columns: readonly MapBand[];
  readonly lanes: readonly MapBand[];
  /** Relations that are not drawn: implied by others, or leading back. */
  readonly hidden: number;
}

interface Cell {
  readonly column: number;
  readonly lane: number;
}

interface Grid {
  readonly columns: readonly string[];
  readonly lanes: readonly string[];
  /** Whether the pack's own order says which way is forward. */
  readonly ordered: boolean;
  readonly cell: (ed: Ed) => Cell;
}

/** Room for the titles of the lanes and of the columns, in pixels. */
export const mapMargin = { left: 132, top: 44 };
const boxWidth = 148;

export interface MapChoices {
  /** Also the relations that others imply, and those that lead back. */
  readonly all: boolean;
  /** What the map shows; the method itself when absent. */
  readonly graph?: MethodGraph | undefined;
  /** Codes of the EDs of each project that is shown: needs among them are drawn, whatever EDs of others say. */
  readonly scopes?: readonly ReadonlySet<string>[];
  /** Columns and lanes that are folded, by id of band. */
  readonly folded?: ReadonlySet<string> | undefined;
  readonly lookOf?: LookOf | undefined;
}

/** Of relations that were compared with a vault, every difference is drawn. */
export function makeMethodMap(pack: Pack, say: Say, choices: MapChoices): MethodMap {
  const { all, graph, scopes = [], folded = new Set(), lookOf = makeLookOf() } = choices;
  const grid = gridOf(pack, say);
  /** By code of ED, and by id of what is folded. */
  const cells = new Map(pack.eds.map((ed) => [ed.code, grid.cell(ed)]));
  const cellOf = ({ id, ed: [code = id] }: GraphNode): Cell => cells.get(code) ?? { column: 0, lane: 0 };
  const { nodes, links, verdicts } = foldGraph(graph ?? methodGraph(pack, say), (node) => {
    const cell = cellOf(node);
    const fold = foldOf(grid, cell, folded);
    if (fold !== undefined) cells.set(fold.id, cell);
    return fold;
  });
  const judged = judge(nodes, links, grid.ordered && folded.size === 0).map((drawn): DrawnLink => {
    return { ...drawn, verdict: verdicts?.get(drawn.link) };
  });
  const isEssential = ({ need, verdict }: DrawnLink): boolean =>
    need === 'essential' && !declaredOnly.includes(verdict);
  const isExtra = ({ need, verdict }: DrawnLink): boolean =>
    all || need === 'essential' || verdict === 'undeclared' || declaredOnly.includes(verdict);
  // The order of the boxes is that of the method's own map: no project moves one.
  const essential = judged.filter(isEssential);
  const flow = new Set(essential.map(({ link }) => link));
  const within = scopes.reduce<readonly DrawnLink[]>((told, scope) => judgeWithin(nodes, told, scope), judged);
  const extra = within.filter((drawn) => !flow.has(drawn.link) && isExtra(drawn));
  const shown = [...essential, ...extra];
  const faces = nodes.map((node) => faceOf(node, lookOf, boxWidth));
  const layout = layoutMap(
    faces.map(({ node, width, height }): MapBox => ({ id: node.id, width, height, ...cellOf(node) })),
    essential.map(({ link }) => link),
    grid.columns.length,
    grid.lanes.length,
    extra.map(({ link }) => link),
  );
  return {
    nodes: placeFaces(faces, layout),
    links: shown.map((link, at) => drawLink(link, layout.routes[at])),
    layout: withTitles(layout),
    columns: bandsOf('column', layout.columns, grid.columns),
    lanes: bandsOf('lane', layout.lanes, grid.lanes),
    hidden: judged.length - shown.length,
  };
}

function bandsOf(kind: 'column' | 'lane', bands: readonly Band[], titles: readonly string[]): readonly MapBand[] {
  return bands.map((band, at) => ({ ...band, id: `${kind}:${at}`, title: titles[at] ?? '' }));
}

/** A folded column or lane keeps one box in each of its cells. */
function foldOf(grid: Grid, { column, lane }: Cell, folded: ReadonlySet<string>): Fold | undefined {
  const byLane = folded.has(`lane:${lane}`);
  if (!byLane && !folded.has(`column:${column}`)) return undefined;
  const label = byLane ? grid.lanes[lane] : grid.columns[column];
  return { id: `group:${column}:${lane}`, label: label ?? '', class: 'document' };
}

function withTitles(layout: MapLayout): MapLayout {
  const { left, top } = mapMargin;
  return {
    ...layout,
    left: layout.left - left,
    top: layout.top - top,
    width: layout.width + left + 24,
    height: layout.height + top,
  };
}

/**
 * Columns are the phases; without phases the cycles of the first plan: the first that works on the ED, or, for an ED that none names, the last that works on
 * what it needs. Lanes are the axes.
 */
function gridOf(pack: Pack, say: Say): Grid {
  const cycles = pack.plans[0]?.cycles ?? [];
  const byPhase = pack.eds.some(({ phase }) => phase !== undefined);
  const columns = byPhase ? pack.phases : cycles;
  const lanes = pack.axes.filter(({ id }) => pack.eds.some(({ axis }) => axis === id));
  const free = pack.eds.some(({ axis }) => !lanes.some(({ id }) => id === axis));
  const cycleOf = (code: string): number =>
    cycles.findIndex(({ eds }) => eds.some((each) => each === code || each.startsWith(`${code}.`)));
  const columnOf = ({ phase, code, needs }: Ed): number => {
    if (byPhase) return columns.findIndex(({ id }) => id === phase);
    const own = cycleOf(code);
    return own < 0 ? Math.max(own, ...needs.map(({ ed }) => cycleOf(ed))) : own;
  };
  return {
    columns:
      columns.length === 0 ? [''] : columns.map(({ id, title }) => (byPhase ? `${id} ${say(title)}` : say(title))),
    ordered: byPhase,
    lanes: [...(free ? [''] : []), ...lanes.map(({ title }) => say(title))],
    cell: (ed) => ({
      column: Math.max(0, columnOf(ed)),
      lane: lanes.findIndex(({ id }) => id === ed.axis) + (free ? 1 : 0),
    }),
  };
}
