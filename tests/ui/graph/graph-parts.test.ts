// The parts of the graph view that need no screen: where it looks, what it finds, where the keys lead, the table's rows.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GraphData, GraphNode } from '../../../src/core/graph/link';
import { chooseDrawn } from '../../../src/core/graph/picture/choose-drawn';
import { makePicture } from '../../../src/core/graph/picture/make-picture';
import { edFactsOf } from '../../../src/core/project/ed-facts';
import { findable, findNodes } from '../../../src/ui/graph/find-nodes';
import { Pointers } from '../../../src/ui/graph/pointers';
import { startNode } from '../../../src/ui/graph/start-node';
import { stepFrom, type Way } from '../../../src/ui/graph/step-node';
import { filterRows, makeRows, sortRows } from '../../../src/ui/graph/table-rows';
import { frameOf, isOutside, placeOf } from '../../../src/ui/graph/frame';
import { beginning, filled, fit, zoomAt } from '../../../src/ui/graph/viewport';

const node = (id: string, label = id, ed: string[] = []): GraphNode => ({
  id,
  kind: 'note',
  path: id,
  label,
  class: '',
  ed,
  about: 'other',
});
const data: GraphData = {
  nodes: [
    node('a', 'Modéliser la diffusion', ['I-3']),
    node('b', 'Œuvre'),
    node('c', 'Plan'),
    node('d', 'Remodéliser'),
  ],
  links: [
    { from: 'a', to: 'b', role: 'parent', sources: [] },
    { from: 'a', to: 'c', role: 'parent', sources: [] },
    { from: 'b', to: 'd', role: 'friend', sources: [] },
  ],
};
const chosen = chooseDrawn(data, { mentions: false, implied: false, isolated: false });

it('zooms at the pointer: the point under it stays', () => {
  const numbers = fc.double({ min: -2000, max: 2000, noNaN: true });
  fc.assert(
    fc.property(
      numbers,
      numbers,
      fc.double({ min: 0.05, max: 4, noNaN: true }),
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      (x, y, scale, factor) => {
        const before = { x: 30, y: -20, scale };
        const after = zoomAt(before, x, y, factor);
        expect((x - after.x) / after.scale).toBeCloseTo((x - before.x) / before.scale, 3);
        expect((y - after.y) / after.scale).toBeCloseTo((y - before.y) / before.scale, 3);
      },
    ),
  );
});

it('begins at the top, or where the first column has its highest node when that is lower than the screen', () => {
  const screen = { width: 800, height: 600 };
  const layout = { left: 0, top: 0, width: 4000, height: 9000 };
  const high = beginning(layout, screen, 0.75, [
    { x: 60, y: 40 },
    { x: 60, y: 8000 },
    { x: 300, y: 20 },
  ]);
  expect(high.y).toBe(24);
  const low = beginning(layout, screen, 0.75, [
    { x: 60, y: 5000 },
    { x: 300, y: 20 },
  ]);
  expect(5000 * low.scale + low.y).toBe(300);
  expect(60 * low.scale + low.x).toBeLessThan(200);
});

it('fits the whole picture, draws more than the screen shows, and knows when it has left what was drawn', () => {
  const screen = { width: 800, height: 600 };
  const layout = { boxes: new Map(), routes: [], left: -100, top: 50, width: 4000, height: 3000 };
  const whole = fit(layout, screen);
  expect(whole.x + -100 * whole.scale).toBeGreaterThanOrEqual(0);
  expect(whole.x + 3900 * whole.scale).toBeLessThanOrEqual(800);
  const view = { x: -1000, y: -800, scale: 1 };
  const frame = frameOf(view, screen, layout);
  expect(frame.area).toEqual([600, 500, 2200, 1700]);
  expect(isOutside(frame, view, screen)).toBe(false);
  expect(isOutside(frame, { ...view, x: view.x + 390 }, screen)).toBe(false);
  expect(isOutside(frame, { ...view, x: view.x + 410 }, screen)).toBe(true);
  expect(isOutside(frame, zoomAt(view, 400, 300, 1.9), screen)).toBe(false);
  expect(isOutside(frame, zoomAt(view, 400, 300, 2.1), screen)).toBe(true);
  // Past its edges there is nothing to draw.
  expect(isOutside(frameOf(whole, screen, layout), { ...whole, x: whole.x + 5000 }, screen)).toBe(false);
});

it('leaves no emptiness beside a picture that is larger than the screen, and centres one that is smaller', () => {
  const number = fc.integer({ min: -4000, max: 4000 });
  const length = fc.integer({ min: 1, max: 6000 });
  fc.assert(
    fc.property(
      number,
      number,
      number,
      number,
      length,
      length,
      fc.constantFrom(0.75, 1),
      (x, y, left, top, w, h, scale) => {
        const screen = { width: 1000, height: 700 };
        const view = filled({ x, y, scale }, { left, top, width: w, height: h }, screen);
        for (const [place, start, long, room] of [
          [view.x, left, w, screen.width],
          [view.y, top, h, screen.height],
        ] as const) {
          const before = start * scale + place;
          const after = room - (start + long) * scale - place;
          if (long * scale <= room - 64) expect(before).toBeCloseTo(after, 6);
          else expect(Math.max(before, after)).toBeLessThanOrEqual(32 + 1e-6);
        }
        expect(view.scale).toBe(scale);
      },
    ),
  );
});

it('moves what is drawn as a whole: every point stands where the view puts it', () => {
  const layout = { boxes: new Map(), routes: [], left: -100, top: 50, width: 4000, height: 3000 };
  const frame = frameOf({ x: -1000, y: -800, scale: 1 }, { width: 800, height: 600 }, layout);
  expect(placeOf(frame, { x: -1000, y: -800, scale: 1 })).toEqual({ x: -400, y: -300, scale: 1 });
  expect(placeOf(frame, { x: -990, y: -800, scale: 1.5 })).toEqual({ x: -90, y: -50, scale: 1.5 });
});

it('takes a hand that hardly moves for a click, one finger for a drag, two for a pinch', () => {
  const pointers = new Pointers();
  const view = { x: 0, y: 0, scale: 1 };
  pointers.press(1, { x: 100, y: 100 });
  expect(pointers.move(1, { x: 102, y: 101 }, view)).toEqual(view);
  expect(pointers.dragging).toBe(false);
  expect(pointers.move(1, { x: 110, y: 100 }, view)).toEqual({ x: 10, y: 0, scale: 1 });
  expect(pointers.dragging).toBe(true);
  pointers.press(2, { x: 210, y: 100 });
  expect(pointers.move(2, { x: 310, y: 100 }, view).scale).toBe(2);
});

it('finds without accents, by code, the beginning first', () => {
  const labels = (query: string): string[] => findNodes(findable(data.nodes), query).map(({ label }) => label);
  expect(labels('modeliser')).toEqual(['Modéliser la diffusion', 'Remodéliser']);
  expect(labels('oeuvre')).toEqual(['Œuvre']);
  expect(labels('i-3')).toEqual(['Modéliser la diffusion']);
  expect(labels('  ')).toEqual([]);
  expect(labels('zzz')).toEqual([]);
});

it('lets the arrows follow the links, and go up and down a column', () => {
  const picture = makePicture(chosen);
  const step = (id: string, ...way: Way): string | undefined => {
    const here = picture.nodes.find((each) => each.node.id === id);
    return here && stepFrom(picture, here, way)?.node.id;
  };
  const right = step('a', 'x', 1) ?? '';
  expect(['b', 'c']).toContain(right);
  expect(step(right, 'x', -1)).toBe('a');
  const [upper = '', lower = ''] = picture.nodes
    .filter(({ layer }) => layer === 1)
    .sort((one, other) => one.y - other.y)
    .map((each) => each.node.id);
  expect(step(upper, 'y', 1)).toBe(lower);
  expect(step(lower, 'y', -1)).toBe(upper);
  expect(step('a', 'x', -1)).toBeUndefined();
});

it('tells in the table what the map draws', () => {
  const rows = makeRows(chosen);
  const names = (nodes: readonly GraphNode[] = []): string[] => nodes.map(({ id }) => id);
  expect(names(rows.find((row) => row.node.id === 'a')?.after)).toEqual(['b', 'c']);
  expect(names(rows.find((row) => row.node.id === 'd')?.friends)).toEqual(['b']);
  expect(sortRows(rows, 'after', true)[0]?.node.id).toBe('a');
  expect(sortRows(rows, 'name', false).map((row) => row.node.id)).toEqual(['a', 'b', 'c', 'd']);
  expect(filterRows(rows, 'MODELISER').map((row) => row.node.id)).toEqual(['a', 'd']);
});

it('shows for each ED the furthest document of the project', () => {
  const note = (path: string, status: 'draft' | 'validated', project: string) =>
    ({ path, name: path, label: path, kind: 'deliverable', eds: ['I-1'], status, project }) as const;
  const notes = [note('un.md', 'draft', 'Histoire'), note('deux.md', 'validated', 'Chimie')];
  const factOf = (project: string) => edFactsOf({ id: 'miena' }, project, notes, []).get('I-1');
  expect(factOf('')).toEqual({ status: 'validated', path: 'deux.md', stale: false });
  expect(factOf('histoire')).toEqual({ status: 'draft', path: 'un.md', stale: false });
  expect(factOf('ailleurs')).toBeUndefined();
});

it('looks first at what was asked for, then at the open note, then at what the project has to do, then at what is its own', () => {
  const ed = (code: string, path?: string): GraphNode => ({
    id: `ed:m:${code}`,
    kind: 'ed',
    ...(path === undefined ? {} : { path }),
    label: code,
    class: 'document',
    ed: [code],
    about: 'other',
  });
  const nodes = [ed('G-1'), ed('I-1'), ed('I-2', 'Été.md'), ed('I-3')];
  const state = { next: [{ code: 'I-3' }], eds: [{ ed: { code: 'I-1' } }] };
  const start = (more: object, known: Parameters<typeof startNode>[1]['state'] = state) =>
    startNode(nodes, { around: '', active: '', pathOf: ({ path }) => path, state: known, ...more });
  expect(start({ around: 'ed:m:G-1', active: 'Été.md' })).toBe('ed:m:G-1');
  expect(start({ active: 'Été.md' })).toBe('ed:m:I-2');
  expect(start({ active: 'Ailleurs.md' })).toBe('ed:m:I-3');
  expect(start({}, { ...state, next: [{ code: 'i3-acteurs' }] })).toBe('ed:m:I-1');
  expect(start({}, { next: [], eds: [] })).toBe('');
});
