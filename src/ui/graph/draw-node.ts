// Draws one node of the map: shape, icon, ED code, label in one or two lines, signs.
import { codeSize, iconSize, lineHeight, type PictureNode } from '../../core/graph/picture/make-picture';
import { addSvg } from './svg-element';

/** What is known of a node beside its picture. */
export interface NodeFacts {
  /** How far its document is; empty where no project is shown. */
  readonly status: string;
  /** The sign of the status, and of what is wrong with it. */
  readonly signs: string;
  /** Something that it rests on changed since it was last looked at. */
  readonly stale: boolean;
  /** What a screen reader says. */
  readonly spoken: string;
  /** What the mouse is told. */
  readonly told: string;
  readonly icon: SVGElement | undefined;
}

/** Fills the group of a node anew: the group itself stays, with the focus that it may have. */
export function drawNode(group: SVGGElement, mark: PictureNode, facts: NodeFacts): void {
  const { node, colour, x, y } = mark;
  const kinds = `${node.kind === 'ghost' ? ' jalons-is-ghost' : ''}${node.kind === 'group' ? ' jalons-is-group' : ''}`;
  group.setAttribute(
    'class',
    `jalons-graph-node jalons-colour-${colour}${kinds}${facts.stale ? ' jalons-is-stale' : ''}`,
  );
  group.setAttribute('data-id', node.id);
  group.setAttribute('aria-label', facts.spoken);
  group.setAttribute('transform', `translate(${x} ${y})`);
  if (facts.status === '') group.removeAttribute('data-status');
  else group.setAttribute('data-status', facts.status);
  group.replaceChildren();
  addSvg(group, 'title').textContent = facts.told;
  addSvg(group, 'path', { class: 'jalons-graph-outline', d: mark.outline });
  drawText(group, mark);
  const { icon, signs } = facts;
  if (icon !== undefined) {
    for (const [name, value] of Object.entries({ x: mark.iconX, y: -iconSize / 2, width: iconSize, height: iconSize }))
      icon.setAttribute(name, String(value));
    group.append(icon);
  }
  if (signs === '') return;
  const place = { x: mark.width / 2 - 7, y: 16 - mark.height / 2 };
  addSvg(group, 'text', { class: 'jalons-graph-sign', 'aria-hidden': 'true', ...place }).textContent = signs;
}

function drawText(group: SVGGElement, { code, lines, textX: x }: PictureNode): void {
  const room = code === '' ? 0 : codeSize + 4;
  const top = -(lines.length * lineHeight + room) / 2;
  // The space ends the word for those who read the letters one element after the other.
  if (code !== '')
    addSvg(group, 'text', { class: 'jalons-graph-code', x, y: top + codeSize - 1 }).textContent = `${code} `;
  lines.forEach((line, at) => {
    const text = addSvg(group, 'text', { class: 'jalons-graph-label', x, y: top + room + at * lineHeight + 12 });
    const cut = line.endsWith('…');
    text.textContent = cut ? line.slice(0, -1) : `${line} `;
    if (cut) addSvg(text, 'tspan', { 'aria-hidden': 'true' }).textContent = '…';
  });
}
