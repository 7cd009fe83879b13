// What is exported reads back as the same graph, and labels stay data: quotes, brackets, tags, emoji, line breaks.
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderCanvas } from '../../../src/core/export/render-canvas';
import { renderMermaid } from '../../../src/core/export/render-mermaid';
import { renderSvg } from '../../../src/core/export/render-svg';
import type { GraphData, GraphLink, GraphNode } from '../../../src/core/graph/link';
import { chooseDrawn } from '../../../src/core/graph/picture/choose-drawn';
import { makePicture } from '../../../src/core/graph/picture/make-picture';

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
        const lines = renderMermaid(drawn).split('\n');
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

describe('renderCanvas', () => {
  it('is a canvas of the same nodes and edges, notes as files', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const drawn = picture(given);
        const canvas = JSON.parse(renderCanvas(drawn));
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
  it('is one picture whose labels are text', () => {
    fc.assert(
      fc.property(labels, fc.constantFrom('light' as const, 'dark' as const), (given, theme) => {
        const drawn = picture(given);
        const svg = renderSvg(drawn, { theme, title: 'Graphe <1>', description: 'Deux & trois' });
        const elements: string[] = [];
        const walk = (node: { nodeName: string; childNodes?: readonly never[] }): void => {
          if (!node.nodeName.startsWith('#')) elements.push(node.nodeName);
          for (const child of node.childNodes ?? []) walk(child);
        };
        const root: unknown = parseFragment(svg);
        walk(root as Parameters<typeof walk>[0]);
        expect(new Set(elements)).toEqual(
          new Set(elements.filter((name) => ['svg', 'title', 'desc', 'rect', 'path', 'g', 'text'].includes(name))),
        );
        expect(elements.filter((name) => name === 'g')).toHaveLength(drawn.nodes.length);
        expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)|var\(/u);
      }),
    );
  });
});
