// A picture as a Mermaid flowchart: shapes by kind, labels as data, never as markup.
import type { MethodMap } from '../graph/picture/method-map';
import type { Picture, PictureLink, PictureNode } from '../graph/picture/make-picture';
import type { Shape } from '../graph/picture/node-shape';
import { escapeMermaid } from '../text/escape-mermaid';
import { labelOfLink, labelOfNode, type PictureWords, type StatusOf } from './picture-words';

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
  const lines = ['flowchart LR'];
  const lanes = 'lanes' in picture ? picture.lanes : [];
  const inLane = new Set<PictureNode>();
  lanes.forEach(({ title, start, end }, at) => {
    const mine = nodes.filter(({ y }) => y >= start && y < end);
    lines.push(`  subgraph g${at}["${escapeMermaid(title)}"]`);
    for (const node of mine) {
      inLane.add(node);
      lines.push(`  ${nodeLine(node, nameOf, words, statusOf)}`);
    }
    lines.push('  end');
  });
  for (const node of nodes) if (!inLane.has(node)) lines.push(nodeLine(node, nameOf, words, statusOf));
  const ghosts = nodes.filter(({ node }) => node.kind === 'ghost').map(({ node }) => nameOf.get(node.id) ?? '');
  if (ghosts.length > 0) {
    lines.push('  classDef ghost stroke-dasharray: 4 3', `  class ${ghosts.join(',')} ghost`);
  }
  for (const link of links) {
    const from = nameOf.get(link.link.from);
    const to = nameOf.get(link.link.to);
    if (from !== undefined && to !== undefined) lines.push(`  ${from} ${arrowOf(link, words)} ${to}`);
  }
  return lines.join('\n') + '\n';
}

function nodeLine(
  drawn: PictureNode,
  nameOf: ReadonlyMap<string, string>,
  words: PictureWords,
  statusOf?: StatusOf,
): string {
  const [open, close] = brackets[drawn.shape];
  return `  ${nameOf.get(drawn.node.id) ?? ''}${open}${escapeMermaid(labelOfNode(drawn, words, statusOf))}${close}`;
}

/** What is usual goes without a label: a picture with a word on every line cannot be read. */
function arrowOf(drawn: PictureLink, words: PictureWords): string {
  const { head, link, verdict } = drawn;
  if (head === '') return '-.-';
  const arrow = verdict === 'awaited' ? '-.->' : link.role === 'previous' ? '==>' : '-->';
  const usual = link.type === undefined && (verdict === undefined || verdict === 'both');
  return usual ? arrow : `${arrow}|"${escapeMermaid(labelOfLink(drawn, words))}"|`;
}
