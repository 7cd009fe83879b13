// The map of a method: its EDs in columns (phases or cycles) and lanes (axes), with what they rest on.
import type { Ed, Pack, Text } from '../../pack/pack';
import type { GraphData, GraphLink, GraphNode } from '../link';
import { layoutMap, type MapBox, type MapLayout } from '../layout/layout-map';
import { reduceGraph } from '../reduce-graph';
import type { DrawnLink } from './choose-drawn';
import { drawLink, faceOf, type Picture } from './make-picture';

export interface MapBand {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

export interface MethodMap extends Picture {
  readonly columns: readonly MapBand[];
  readonly lanes: readonly MapBand[];
  /** Relations that are not drawn: implied by others, or leading back. */
  readonly hidden: number;
}

interface Grid {
  readonly columns: readonly string[];
  readonly lanes: readonly string[];
  readonly cell: (ed: Ed) => { readonly column: number; readonly lane: number };
}

/** Room for the titles of the lanes and of the columns, in pixels. */
export const mapMargin = { left: 132, top: 44 };
const boxWidth = 148;

export function idOfEd(pack: Pack, code: string): string {
  return `ed:${pack.id}:${code}`;
}

/** The EDs as nodes and their needs as links, in the pack's order. */
export function methodGraph(pack: Pack, say: (text: Text) => string): GraphData {
  const codes = new Set(pack.eds.map(({ code }) => code));
  const nodes = pack.eds.map((ed): GraphNode => ({
    id: idOfEd(pack, ed.code),
    kind: 'ed',
    label: say(ed.title),
    class: 'document',
    ed: [ed.code],
    about: 'other',
  }));
  const links = pack.eds.flatMap((ed) =>
    ed.needs
      .filter((need) => codes.has(need.ed))
      .map((need): GraphLink => ({
        from: idOfEd(pack, need.ed),
        to: idOfEd(pack, ed.code),
        role: 'input',
        sources: [],
      })),
  );
  return { nodes, links };
}

/** `all`: also the relations that others imply, and those that lead back. */
export function makeMethodMap(pack: Pack, say: (text: Text) => string, all: boolean): MethodMap {
  const { nodes, links } = methodGraph(pack, say);
  const grid = gridOf(pack, say);
  const ids = nodes.map(({ id }) => id);
  const needs = reduceGraph(
    ids,
    links,
    pack.eds.some(({ phase }) => phase !== undefined),
  );
  const judged = links.map((link, at): DrawnLink => ({ link, need: needs[at] ?? 'essential' }));
  const essential = judged.filter(({ need }) => need === 'essential');
  const extra = all ? judged.filter(({ need }) => need !== 'essential') : [];
  const shown = [...essential, ...extra];
  const faces = nodes.map((node) => faceOf(node, boxWidth));
  const boxes = pack.eds.flatMap((ed, at): MapBox[] => {
    const face = faces[at];
    return face === undefined ? [] : [{ id: face.node.id, width: face.width, height: face.height, ...grid.cell(ed) }];
  });
  const layout = layoutMap(
    boxes,
    essential.map(({ link }) => link),
    grid.columns.length,
    grid.lanes.length,
    extra.map(({ link }) => link),
  );
  const placed = faces.flatMap((face) => {
    const place = layout.boxes.get(face.node.id);
    return place === undefined ? [] : [{ ...face, x: place.x, y: place.y, layer: place.layer }];
  });
  return {
    nodes: placed,
    links: shown.map((link, at) => drawLink(link, layout.routes[at])),
    layout: withTitles(layout),
    columns: layout.columns.map((band, at) => ({ ...band, title: grid.columns[at] ?? '' })),
    lanes: layout.lanes.map((band, at) => ({ ...band, title: grid.lanes[at] ?? '' })),
    hidden: judged.length - shown.length,
  };
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

/** Columns are the phases; without phases the cycles of the first plan (the first that works on the ED). Lanes are the axes. */
function gridOf(pack: Pack, say: (text: Text) => string): Grid {
  const cycles = pack.plans[0]?.cycles ?? [];
  const byPhase = pack.eds.some(({ phase }) => phase !== undefined);
  const columns = byPhase ? pack.phases : cycles;
  const lanes = pack.axes.filter(({ id }) => pack.eds.some(({ axis }) => axis === id));
  const free = pack.eds.some(({ axis }) => !lanes.some(({ id }) => id === axis));
  const columnOf = (ed: Ed): number =>
    byPhase
      ? columns.findIndex(({ id }) => id === ed.phase)
      : cycles.findIndex(({ eds }) => eds.some((code) => code === ed.code || code.startsWith(`${ed.code}.`)));
  return {
    columns:
      columns.length === 0 ? [''] : columns.map(({ id, title }) => (byPhase ? `${id} ${say(title)}` : say(title))),
    lanes: [...(free ? [''] : []), ...lanes.map(({ title }) => say(title))],
    cell: (ed) => ({
      column: Math.max(0, columnOf(ed)),
      lane: lanes.findIndex(({ id }) => id === ed.axis) + (free ? 1 : 0),
    }),
  };
}
