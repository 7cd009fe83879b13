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
  const ghosts = nodes.flatMap(({ node }) => (node.kind === 'ghost' ? (nameOf.get(node.id) ?? []) : []));
  const dashed = ['  classDef ghost stroke-dasharray: 4 3', `  class ${ghosts.join(',')} ghost`];
  const arrows = links.flatMap((drawn) => {
    const [from, to] = [nameOf.get(drawn.link.from), nameOf.get(drawn.link.to)];
    return from === undefined || to === undefined ? [] : [`  ${from} ${arrowOf(drawn, words)} ${to}`];
  });
  const lines = ['flowchart LR', ...lanes, ...[...loose].map(lineOf), ...(ghosts.length > 0 ? dashed : []), ...arrows];
  return lines.join('\n') + '\n';
}

/** What is usual goes without a label: a picture with a word on every line cannot be read. */
function arrowOf(drawn: PictureLink, words: PictureWords): string {
  const { head, link, verdict } = drawn;
  if (head === '') return '-.-';
  const arrow = verdict === 'awaited' ? '-.->' : link.role === 'previous' ? '==>' : '-->';
  const usual = link.type === undefined && (verdict === undefined || verdict === 'both');
  return usual ? arrow : `${arrow}|"${escapeMermaid(labelOfLink(drawn, words))}"|`;
}
