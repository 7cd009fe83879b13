// A picture as a Mermaid flowchart: shapes by kind, labels as data, never as markup.
import type { MethodMap } from '../graph/picture/method-map';
import type { Picture, PictureLink, PictureNode } from '../graph/picture/make-picture';
import type { Shape } from '../graph/picture/node-shape';
import type { Verdict } from '../graph/picture/verdict';
import { escapeMermaid } from '../text/escape-mermaid';
import { labelOfNode, type PictureWords, type StatusOf } from './picture-words';

/** How Mermaid opens and closes each shape; the ellipse is nearest to its stadium, the notched box to its subroutine. */
const brackets: Readonly<Record<Shape, readonly [string, string]>> = {
  rectangle: ['["', '"]'],
  rounded: ['("', '")'],
  ellipse: ['(["', '"])'],
  hexagon: ['{{"', '"}}'],
  notched: ['[["', '"]]'],
};

/** One statement a line. Nodes are named `n0`, `n1` … in the order of the picture. Lanes are subgraphs. */
export function renderMermaid(picture: Picture | MethodMap, words: PictureWords, statusOf?: StatusOf): string {
  const { nodes, links } = picture;
  const nameOf = new Map(nodes.map(({ node }, at) => [node.id, `n${at}`]));
  const lineOf = (drawn: PictureNode): string => {
    const [open, close] = brackets[drawn.shape];
    return `  ${nameOf.get(drawn.node.id) ?? ''}${open}${escapeMermaid(labelOfNode(drawn, words, statusOf))}${close}`;
  };
  const loose = new Set(nodes);
  const lanes = ('lanes' in picture ? picture.lanes : []).flatMap(({ title, start, end }, at) => {
    const mine = nodes.filter(({ y }) => y >= start && y < end);
    for (const node of mine) loose.delete(node);
    return [`  subgraph g${at}["${escapeMermaid(title)}"]`, ...mine.map((node) => `  ${lineOf(node)}`), '  end'];
  });
  const missing = nodes.flatMap(({ node }) =>
    node.kind === 'ghost' || statusOf?.(node) === 'absent' ? (nameOf.get(node.id) ?? []) : [],
  );
  const dashed = ['  classDef ghost stroke-dasharray: 4 3', `  class ${missing.join(',')} ghost`];
  const arrows = links.flatMap((drawn) => {
    const [from, to] = [nameOf.get(drawn.link.from), nameOf.get(drawn.link.to)];
    return from === undefined || to === undefined ? [] : [`  ${from} ${arrowOf(drawn, words)} ${to}`];
  });
  return [
    'flowchart LR',
    ...lanes,
    ...[...loose].map(lineOf),
    ...(missing.length > 0 ? dashed : []),
    ...arrows,
    ...legendOf(links, words),
    '',
  ].join('\n');
}

/** What the arrows without a word mean, told once; nothing where nothing is compared. */
function legendOf(links: readonly PictureLink[], words: PictureWords): readonly string[] {
  const there = silent.filter((verdict) => links.some((drawn) => drawn.verdict === verdict));
  if (there.length === 0) return [];
  const rows = there.map((verdict, at) => {
    const arrow = `${plainArrow(verdict)}|"${escapeMermaid(words.verdicts[verdict])}"|`;
    return `    k${at}[" "] ${arrow} l${at}[" "]`;
  });
  return [`  subgraph legend["${escapeMermaid(words.legend)}"]`, ...rows, '  end'];
}

/** What most relations are where method and vault are compared: told by the arrow alone. */
const silent: readonly Verdict[] = ['both', 'awaited'];

function plainArrow(verdict: Verdict | undefined): string {
  return verdict === 'awaited' ? '-.->' : '-->';
}

/** What is usual goes without a label: a picture with a word on every line cannot be read. */
function arrowOf(drawn: PictureLink, words: PictureWords): string {
  const { head, link, verdict } = drawn;
  if (head === '') return '-.-';
  const plain = plainArrow(verdict);
  const arrow = plain === '-->' && link.role === 'previous' ? '==>' : plain;
  const usual = verdict === undefined || silent.includes(verdict);
  const label = usual ? link.type : words.verdicts[verdict];
  return label === undefined ? arrow : `${arrow}|"${escapeMermaid(label)}"|`;
}
