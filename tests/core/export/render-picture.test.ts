// @vitest-environment happy-dom
// What is exported reads back as the same graph, and labels stay data: quotes, brackets, tags, emoji, line breaks.
import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { renderCanvas } from '../../../src/core/export/render-canvas';
import { renderMermaid } from '../../../src/core/export/render-mermaid';
import { renderSvg } from '../../../src/core/export/render-svg';
import { palettes } from '../../../src/core/export/svg-palette';
import type { GraphData, GraphLink, GraphNode } from '../../../src/core/graph/link';
import { compareMethod } from '../../../src/core/graph/picture/compare-method';
import { methodGraph, type MethodGraph } from '../../../src/core/graph/picture/method-graph';
import type { Status } from '../../../src/core/project/status';
import { readBuiltInPack } from '../../../src/core/pack/parse-pack';
import { packShelf } from '../../../src/packs';
import { wordsFor } from '../../../src/words';
import { pictureWords } from '../../../src/words/picture-words';
import { canvasFaults, elementsOf, readXml, textOf } from './read-back';
import { chooseDrawn } from '../../../src/core/graph/picture/choose-drawn';
import { makeMethodMap } from '../../../src/core/graph/picture/method-map';
import { makePicture } from '../../../src/core/graph/picture/make-picture';

const { words: spoken } = wordsFor('fr');
const words = pictureWords(spoken);
const classes = ['document', 'procédure', 'principe', 'fait', 'outil', ''];

function graphOf(labels: readonly string[]): GraphData {
  const nodes = labels.map((label, at): GraphNode => ({
    id: `n${at}.md`,
    kind: at % 4 === 3 ? 'ghost' : 'note',
    ...(at % 4 === 3 ? {} : { path: `Dossier/n${at}.md` }),
    label,
    class: classes[at % classes.length] ?? '',
    ed: at % 3 === 0 ? [`I-${at}`] : [],
    about: 'other',
  }));
  const links = nodes.map((node, at): GraphLink => ({
    from: node.id,
    to: nodes[(at * 3 + 1) % nodes.length]?.id ?? '',
    role: at % 3 === 0 ? 'friend' : 'parent',
    sources: [],
  }));
  return { nodes, links };
}

const picture = (labels: readonly string[]) =>
  makePicture(chooseDrawn(graphOf(labels), { mentions: true, implied: true, isolated: true }));

const hostile = [
  '<script>alert(1)</script>',
  'a "b" [c] {d} (e) | f',
  '# Titre\n- liste',
  'fin%%{init}%%',
  '😀 é ñ',
  '&amp; &lt;',
  '',
  '`x`; end',
  ']]>',
  '\u0001\ud800',
];
const labels = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), {
  minLength: 1,
  maxLength: 9,
});

describe('renderMermaid', () => {
  it('has one statement a node and a link, whose labels read back', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const drawn = picture(given);
        const lines = renderMermaid(drawn, words).split('\n');
        expect(lines[0]).toBe('flowchart LR');
        const nodes = lines
          .map((line) => /^ {2}(n\d+)(?:\(\[|\[\[|\{\{|\[|\()"([^"<>&[\]{}()|]*)"(?:\]\)|\]\]|\}\}|\]|\))$/u.exec(line))
          .filter((found) => found !== null);
        expect(nodes).toHaveLength(drawn.nodes.length);
        nodes.forEach(([, , label = ''], at) => {
          const { node, code = '' } = drawn.nodes[at] ?? {};
          const text = label.replace(/#(\d+);/gu, (_, number: string) => String.fromCharCode(Number(number)));
          expect(text.trim()).toBe(`${code} ${node?.label ?? ''}`.replace(/\s+/gu, ' ').trim());
        });
        expect(lines.filter((line) => /^ {2}n\d+ (-->|-\.-|==>) n\d+$/u.test(line))).toHaveLength(drawn.links.length);
      }),
    );
  });
});

describe('Mermaid itself', () => {
  it('parses every chart, and finds the same nodes, labels and edges', async () => {
    await fc.assert(
      fc.asyncProperty(labels, async (given) => {
        const drawn = picture(given);
        const text = renderMermaid(drawn, words);
        await mermaid.parse(text);
        const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
        const chart = db as unknown as { getVertices(): Map<string, unknown>; getEdges(): unknown[] };
        expect(chart.getVertices().size).toBe(drawn.nodes.length);
        expect(chart.getEdges()).toHaveLength(drawn.links.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('renderCanvas', () => {
  it('is a canvas of the same nodes and edges, notes as files', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const drawn = picture(given);
        const canvas = JSON.parse(renderCanvas(drawn, words));
        expect(canvasFaults(canvas)).toEqual([]);
        expect(canvas.nodes).toHaveLength(drawn.nodes.length);
        expect(canvas.edges).toHaveLength(drawn.links.length);
        const ids = new Set(canvas.nodes.map(({ id }: { id: string }) => id));
        for (const { fromNode, toNode } of canvas.edges) expect(ids.has(fromNode) && ids.has(toNode)).toBe(true);
        canvas.nodes.forEach((node: Record<string, unknown>, at: number) => {
          const { path } = drawn.nodes[at]?.node ?? {};
          expect(node['type']).toBe(path === undefined ? 'text' : 'file');
          expect(node['file']).toBe(path);
          for (const key of ['x', 'y', 'width', 'height']) expect(Number.isInteger(node[key])).toBe(true);
        });
      }),
    );
  });
});

describe('renderSvg', () => {
  it('is one well-formed picture whose labels are text', () => {
    fc.assert(
      fc.property(labels, fc.constantFrom('light' as const, 'dark' as const), (given, theme) => {
        const drawn = picture(given);
        const svg = renderSvg(drawn, { theme, title: 'Graphe <1>', description: 'Deux & trois' }, words);
        const elements = elementsOf(readXml(svg));
        const allowed = ['svg', 'title', 'desc', 'rect', 'path', 'g', 'text'];
        expect(elements.filter(({ name }) => !allowed.includes(name))).toEqual([]);
        const groups = elements.filter(({ name }) => name === 'g');
        expect(groups).toHaveLength(drawn.nodes.length);
        groups.forEach((group, at) => {
          const told = elementsOf(group).find(({ name }) => name === 'title');
          const label = drawn.nodes[at]?.node.label ?? '';
          if (told !== undefined && /^[ -~\u00a0-\ud7ff]*$/u.test(label)) expect(textOf(told)).toBe(label);
        });
        const [svgElement, title, description] = elements;
        expect(svgElement?.attributes['role']).toBe('img');
        expect([title, description].map((one) => (one === undefined ? '' : textOf(one)))).toEqual([
          'Graphe <1>',
          'Deux & trois',
        ]);
        expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)|var\(|javascript|\son[a-z]+=/u);
      }),
    );
  });
});

describe('a map of a method', () => {
  const shelved = packShelf.find(({ id }) => id === 'miena');
  const reading = shelved === undefined ? undefined : readBuiltInPack(shelved.source, shelved.file);
  if (reading?.kind !== 'pack') throw new Error('no pack');
  const map = makeMethodMap(reading.loaded.pack, ({ fr }) => fr, { all: false });

  it('has its lanes as groups in a canvas, as subgraphs in Mermaid, as bands in SVG', async () => {
    const canvas = JSON.parse(renderCanvas(map, words));
    expect(canvasFaults(canvas)).toEqual([]);
    const groups = canvas.nodes.filter(({ type }: { type: string }) => type === 'group');
    expect(groups.map(({ label }: { label: string }) => label)).toEqual(map.lanes.map(({ title }) => title));
    const chart = renderMermaid(map, words);
    expect(chart.match(/^ {2}subgraph/gmu)).toHaveLength(map.lanes.length);
    expect((await mermaid.parse(chart)).diagramType).toMatch(/^flowchart/u);
    const svg = elementsOf(readXml(renderSvg(map, { theme: 'light', title: 'M', description: 'd' }, words)));
    const texts = svg.filter(({ name }) => name === 'text').map(textOf);
    for (const { title } of map.columns) expect(texts.join(' ')).toContain(title.split(' ')[0]);
  });
});

describe('a map of the differences', () => {
  const shelved = packShelf.find(({ id }) => id === 'miena');
  const reading = shelved === undefined ? undefined : readBuiltInPack(shelved.source, shelved.file);
  if (reading?.kind !== 'pack') throw new Error('no pack');
  const { pack } = reading.loaded;
  const say = ({ fr }: { readonly fr: string }): string => fr;
  const vault: GraphData = {
    nodes: ['I-1', 'I-2', 'I-3', 'P-5'].map((code) => ({
      id: code,
      kind: 'note',
      path: `${code}.md`,
      label: code,
      class: '',
      ed: [code],
      about: 'deliverable',
    })),
    links: ['I-1>I-2', 'P-5>I-1', 'I-1>I-3'].map((word): GraphLink => {
      const [from = '', to = ''] = word.split('>');
      return { from, to, role: 'parent', sources: [] };
    }),
  };
  const compared = compareMethod(pack, methodGraph(pack, say), vault, ({ ed }) => ed);
  const map = makeMethodMap(pack, say, { all: false, graph: compared });
  const textsOf = (svg: string): string[] =>
    elementsOf(readXml(svg))
      .filter(({ name }) => name === 'text')
      .map(textOf);

  it('tells in Mermaid once what most relations are, and beside a relation only what differs', async () => {
    const text = renderMermaid(map, words);
    const count = (label: string): number => text.split(`"${label}"`).length - 1;
    expect(map.links.filter(({ verdict }) => verdict === 'awaited').length).toBeGreaterThan(20);
    expect([count(words.verdicts.awaited), count(words.verdicts.both)]).toEqual([1, 1]);
    expect(count(words.verdicts.added)).toBe(map.links.filter(({ verdict }) => verdict === 'added').length);
    expect(text).toContain(`subgraph legend["${words.legend}"]`);
    await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const chart = db as unknown as { getEdges(): unknown[] };
    expect(chart.getEdges()).toHaveLength(map.links.length + 2);
  });

  it('has in SVG its title, the colours of the screen, and a legend of what is there alone', () => {
    const svg = renderSvg(map, { theme: 'light', title: 'Écarts', description: 'd' }, words);
    const texts = textsOf(svg);
    expect(texts).toContain('Écarts');
    for (const verdict of new Set(map.links.flatMap((link) => link.verdict ?? [])))
      expect(texts.filter((text) => text === words.verdicts[verdict])).toHaveLength(1);
    expect(texts).toContain(words.verdicts.added);
    expect(texts).not.toContain(words.verdicts.unseen);
    expect(texts).not.toContain(words.contradiction);
    expect(texts).not.toContain(words.statuses.validated);
    const { good, bad, back } = palettes.light;
    for (const colour of [good, bad]) expect(svg).toContain(`fill="none" stroke="${colour}"`);
    expect(svg.includes(`fill="none" stroke="${back}"`)).toBe(
      map.links.some(({ verdict }) => verdict === 'undeclared'),
    );
  });

  it('draws in SVG what leads back as on the screen: in the colour of what was found, else in its own', () => {
    const { back, line } = palettes.light;
    const strokeOf = (graph: MethodGraph): string[] => {
      const all = makeMethodMap(pack, say, { all: true, graph });
      const svg = renderSvg(all, { theme: 'light', title: 'T', description: 'd' }, words);
      expect(textsOf(svg)).toContain(words.back);
      return [...svg.matchAll(/stroke="([^"]+)" stroke-width="1.4" stroke-dasharray="3 3"/gu)].map(
        ([, hue = '']) => hue,
      );
    };
    expect(new Set(strokeOf(methodGraph(pack, say)))).toEqual(new Set([back]));
    const declared = { ...vault, links: vault.links.slice(0, 1) };
    const awaited = compareMethod(pack, methodGraph(pack, say), declared, ({ ed }) => ed);
    expect(new Set(strokeOf(awaited))).toEqual(new Set([line]));
  });

  it('has in SVG the colours and signs of statuses, and of what is to be reviewed', () => {
    const known: Readonly<Record<string, Status>> = { 'I-1': 'validated', 'I-2': 'in-progress', 'I-3': 'validated' };
    const facts = {
      statusOf: ({ ed }: GraphNode): Status => known[ed[0] ?? ''] ?? 'absent',
      isStale: ({ ed }: GraphNode): boolean => ed[0] === 'I-3',
    };
    const svg = renderSvg(map, { theme: 'light', title: 'T', description: 'd', ...facts }, words);
    const texts = textsOf(svg);
    const { validated, absent, stale } = words.statuses;
    expect(texts).toEqual(expect.arrayContaining([`✓ ${validated}`, '✓', absent, `! ${stale}`, '!']));
    expect(texts).not.toContain(`◔ ${words.statuses.draft}`);
    const [, green] = svg.match(/<title>Contexte du système de formation<\/title><path [^>]* fill="([^"]+)"/u) ?? [];
    expect(green).toBe(palettes.light.fill.green);
    expect(renderMermaid(map, words, facts.statusOf)).toMatch(/^ {2}class (n\d+,)+n\d+ ghost$/mu);
  });
});

it('names a procedure about an ED by its own name first: it is not the ED', () => {
  const [first] = graphOf(['Services et milieux']).nodes;
  const named = (kind: string): string => {
    const nodes = first === undefined ? [] : [{ ...first, class: kind, ed: ['446'] }];
    return renderMermaid(
      makePicture(chooseDrawn({ nodes, links: [] }, { mentions: true, implied: true, isolated: true })),
      words,
    );
  };
  expect(named('document')).toContain('"446 Services et milieux"');
  expect(named('procédure')).toContain('"Services et milieux #40;446#41;"');
});
