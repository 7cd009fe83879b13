// Draws relations: one path for the lines and one for the heads of all that look alike.
import type { PictureLink, PictureNode } from '../../core/graph/picture/make-picture';
import { addSvg } from './svg-element';

/** What a relation looks like. */
export interface LinkFacts {
  /** Classes beside those of its role. */
  readonly classes: string;
  /** Whether a sign warns on its line. */
  readonly warns: boolean;
}

export function drawLinks(
  group: SVGGElement,
  links: readonly PictureLink[],
  factsOf: (link: PictureLink) => LinkFacts,
): void {
  const alike = new Map<string, { readonly look: string; readonly verdict: string; lines: string; heads: string }>();
  const warnings: PictureLink[] = [];
  for (const drawn of links) {
    const { classes, warns } = factsOf(drawn);
    const look = `jalons-graph-link jalons-role-${drawn.link.role}${classes}`;
    const verdict = drawn.verdict ?? '';
    const key = `${look}\n${verdict}`;
    const same = alike.get(key) ?? { look, verdict, lines: '', heads: '' };
    same.lines += drawn.path;
    same.heads += drawn.head;
    alike.set(key, same);
    if (warns) warnings.push(drawn);
  }
  for (const { look, verdict, lines, heads } of alike.values()) {
    const part = addSvg(group, 'g', { class: look, ...(verdict === '' ? {} : { 'data-verdict': verdict }) });
    addSvg(part, 'path', { class: 'jalons-graph-line', d: lines });
    if (heads !== '') addSvg(part, 'path', { class: 'jalons-graph-head', d: heads });
  }
  for (const { points } of warnings) {
    const sign = addSvg(group, 'g', { class: 'jalons-graph-warning', transform: `translate(${middleOf(points)})` });
    addSvg(sign, 'circle', { r: 7 });
    addSvg(sign, 'text', { y: 4 }).textContent = '!';
  }
}

function middleOf(points: readonly number[]): string {
  const at = Math.max(0, Math.floor(points.length / 4) * 2 - 2);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at, at + 4);
  return `${(x1 + x2) / 2} ${(y1 + y2) / 2}`;
}

/** From afar: every box of a colour in one path, all lines in another, no letters. */
export function drawOverview(
  group: SVGGElement,
  nodes: readonly PictureNode[],
  links: readonly PictureLink[],
  classOf: (node: PictureNode) => string,
): void {
  const lines = links.map(({ path }) => path).join('');
  if (lines !== '') addSvg(group, 'path', { class: 'jalons-graph-overview-links', d: lines });
  const alike = new Map<string, string>();
  for (const node of nodes) {
    const { x, y, width, height } = node;
    const box = `M${Math.round(x - width / 2)} ${Math.round(y - height / 2)}h${width}v${height}h${-width}Z`;
    const classes = classOf(node);
    alike.set(classes, (alike.get(classes) ?? '') + box);
  }
  for (const [classes, d] of alike) addSvg(group, 'path', { class: `jalons-graph-overview-nodes ${classes}`, d });
}
