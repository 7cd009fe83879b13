// What is drawn of a graph, and how: shapes by class, labels that fit, relations chosen, the map of each method.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { GraphData, GraphLink, GraphNode, Role } from '../../../../src/core/graph/link';
import { chooseDrawn } from '../../../../src/core/graph/picture/choose-drawn';
import { headOfEdge, pathOfEdge } from '../../../../src/core/graph/picture/edge-path';
import { fitLabel, widthOfText } from '../../../../src/core/graph/picture/fit-label';
import { makePicture } from '../../../../src/core/graph/picture/make-picture';
import { makeMethodMap } from '../../../../src/core/graph/picture/method-map';
import { familyOfClass, shapeOfFamily } from '../../../../src/core/graph/picture/node-shape';
import { parsePack } from '../../../../src/core/pack/parse-pack';
import { overlaps, throughBoxes } from '../layout/picture-faults';

const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind: 'note',
  path: id,
  label: id,
  class: '',
  ed: [],
  about: 'other',
  ...more,
});
const link = (from: string, to: string, role: Role = 'parent'): GraphLink => ({ from, to, role, sources: [] });
const everything = { mentions: true, implied: true, isolated: true };
const byDefault = { mentions: false, implied: false, isolated: false };

describe('the shape of a node', () => {
  it.each([
    ['procedure', 'ellipse'],
    ['Procédure', 'ellipse'],
    ['savoir-faire', 'ellipse'],
    ['document', 'rectangle'],
    ['Concepts', 'rectangle'],
    ['principe', 'hexagon'],
    ['acteur', 'hexagon'],
    ['fait', 'notched'],
    ['', 'rounded'],
    ['réunion', 'rounded'],
  ])('is for « %s » the %s', (name, shape) => {
    expect(shapeOfFamily[familyOfClass(name)]).toBe(shape);
  });
});

describe('a label', () => {
  it('stands in one or two lines that fit, and loses nothing without an ellipsis', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.lorem({ maxCount: 14 }), fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 40, max: 300 }),
        (label, limit) => {
          const lines = fitLabel(label, 13, limit);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect([...line].length <= 2 || widthOfText(line, 13) <= limit + 0.001).toBe(true);
          const whole = label.replace(/\s+/gu, ' ').trim();
          if (!(lines.at(-1) ?? '').endsWith('…'))
            expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('what is drawn', () => {
  const data: GraphData = {
    nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id)),
    links: [link('a', 'b'), link('b', 'c'), link('a', 'c'), link('c', 'd', 'friend'), link('d', 'e', 'mention')],
  };
  it('leaves out mentions, isolated notes and what a chain already says, and tells how many', () => {
    const chosen = chooseDrawn(data, byDefault);
    expect(chosen.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(chosen.links.map(({ link: { from, to } }) => from + to)).toEqual(['ab', 'bc', 'cd']);
    expect([chosen.isolated, chosen.impliedLinks]).toEqual([2, 1]);
  });
  it('is everything when asked for', () => {
    const chosen = chooseDrawn(data, everything);
    expect([chosen.nodes.length, chosen.links.length]).toEqual([6, 5]);
  });
  it('is what lies within some steps of a node, whatever the way of the links', () => {
    const around = (id: string, depth: number) =>
      chooseDrawn(data, { ...byDefault, around: { id, depth } }).nodes.map((each) => each.id);
    expect(around('d', 1)).toEqual(['c', 'd']);
    expect(around('d', 2)).toEqual(['a', 'b', 'c', 'd']);
    expect(around('f', 2)).toEqual(['f']);
    expect(around('nowhere', 2)).toEqual([]);
  });
});

describe('a picture', () => {
  it('never lets a link without direction make another go back', () => {
    const data: GraphData = {
      nodes: ['a', 'b', 'c'].map((id) => node(id)),
      links: [link('c', 'b'), link('b', 'a'), link('a', 'c', 'friend')],
    };
    const { links } = makePicture(chooseDrawn(data, everything));
    expect(links.filter(({ head }) => head !== '').map(({ course }) => course)).toEqual(['forward', 'forward']);
    expect(links.find(({ link: { role } }) => role === 'friend')?.head).toBe('');
  });
  it('gives each node room for its label', () => {
    const { nodes } = makePicture(
      chooseDrawn(
        { nodes: [node('x', { label: 'Services et milieux de diffusion' }), node('y')], links: [link('x', 'y')] },
        everything,
      ),
    );
    const wide = nodes.find((each) => each.node.id === 'x');
    expect(wide?.width).toBeGreaterThan(Math.max(...(wide?.lines ?? []).map((line) => widthOfText(line, 13))));
  });
  it('draws arrows that end where the edge ends', () => {
    expect(pathOfEdge([0, 0, 10, 0, 40, 20, 50, 20], 'forward')).toBe('M0 0H10C25 0 25 20 40 20H50');
    expect(headOfEdge([0, 0, 50, 20, 50, 20], 8)).toMatch(/^M50 20l-8 /u);
    expect(headOfEdge([50, 0, 10, 0], 8)).toMatch(/^M10 0l8 /u);
    expect(headOfEdge([5, 0, 5, 30], 8)).toMatch(/^M5 30l-4\.4 -8h/u);
  });
});

describe.each(['misa', 'miena'])('the map of %s', (id) => {
  const folder = join(import.meta.dirname, '../../../../src/packs', id);
  const text = readFileSync(join(folder, 'pack.yaml'), 'utf8');
  const names = readdirSync(join(folder, 'templates')).map((name) => name.replace('.md', ''));
  const reading = parsePack({ text, file: id, templates: Object.fromEntries(names.map((name) => [name, ''])) });
  it('shows every ED once, in its lane, and draws around the boxes', () => {
    if (reading.kind !== 'pack') throw new Error('The pack cannot be read.');
    const { pack } = reading.loaded;
    for (const all of [false, true]) {
      const map = makeMethodMap(pack, ({ fr }) => fr, { all });
      expect(map.nodes).toHaveLength(parse(text).eds.length);
      expect(overlaps(map.layout)).toEqual([]);
      expect(throughBoxes(map.layout)).toEqual([]);
      expect(map.hidden === 0 || !all).toBe(true);
    }
  });
  it('keeps the order of the method in a column where another one is no better', () => {
    if (reading.kind !== 'pack') throw new Error('The pack cannot be read.');
    const { nodes } = makeMethodMap(reading.loaded.pack, ({ fr }) => fr, { all: false });
    const y = (code: string): number => nodes.find(({ node: { ed } }) => ed[0] === code)?.y ?? NaN;
    const pairs = id === 'miena' ? ['M-1 M-2', 'P-1 P-2', 'I-1 I-2', 'C-1 C-2'] : ['100 102', '240 242', '442 444'];
    for (const [upper = '', lower = ''] of pairs.map((pair) => pair.split(' ')))
      expect(y(upper)).toBeLessThan(y(lower));
  });
});
