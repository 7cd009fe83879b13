// A picture as a Mermaid flowchart: shapes by kind, labels as data, never as markup.
import type { Picture, PictureLink } from '../graph/picture/make-picture';
import type { Shape } from '../graph/picture/node-shape';

/** How Mermaid opens and closes each shape; the ellipse is nearest to its stadium, the notched box to its subroutine. */
const brackets: Readonly<Record<Shape, readonly [string, string]>> = {
  rectangle: ['["', '"]'],
  rounded: ['("', '")'],
  ellipse: ['(["', '"])'],
  hexagon: ['{{"', '"}}'],
  notched: ['[["', '"]]'],
};

/** One statement a line. Nodes are named `n0`, `n1` … in the order of the picture. */
export function renderMermaid({ nodes, links }: Picture): string {
  const nameOf = new Map(nodes.map(({ node }, at) => [node.id, `n${at}`]));
  const lines = ['flowchart LR'];
  for (const { node, shape, code } of nodes) {
    const [open, close] = brackets[shape];
    lines.push(
      `  ${nameOf.get(node.id) ?? ''}${open}${escapeLabel(code === '' ? node.label : `${code} ${node.label}`)}${close}`,
    );
  }
  const ghosts = nodes.filter(({ node }) => node.kind === 'ghost').map(({ node }) => nameOf.get(node.id) ?? '');
  if (ghosts.length > 0) {
    lines.push('  classDef ghost stroke-dasharray: 4 3', `  class ${ghosts.join(',')} ghost`);
  }
  for (const link of links) {
    const from = nameOf.get(link.link.from);
    const to = nameOf.get(link.link.to);
    if (from !== undefined && to !== undefined) lines.push(`  ${from} ${arrowOf(link)} ${to}`);
  }
  return lines.join('\n') + '\n';
}

function arrowOf({ head, link }: PictureLink): string {
  if (head === '') return '-.-';
  const arrow = link.role === 'previous' ? '==>' : '-->';
  return link.type === undefined ? arrow : `${arrow}|${link.type}|`;
}

/** Mermaid reads `#code;` as a character: everything that it could take for markup is written so. */
function escapeLabel(label: string): string {
  const text = label.replace(/\s+/gu, ' ').trim();
  if (text === '') return ' ';
  return text.replace(/["#<>&;`\\[\]{}()|*_~$%]/gu, (letter) => `#${letter.charCodeAt(0)};`);
}
