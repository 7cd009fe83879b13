// A picture as one SVG file that needs nothing else: colours resolved, title and description for screen readers.
import {
  codeSize,
  iconSize,
  labelSize,
  lineHeight,
  type Picture,
  type PictureLink,
  type PictureNode,
} from '../graph/picture/make-picture';
import { fitLabel } from '../graph/picture/fit-label';
import { mapMargin, type MethodMap } from '../graph/picture/method-map';
import { signOfStatus } from './status-sign';
import type { StatusOf } from './picture-words';
import { palettes, type Palette } from './svg-palette';

export interface SvgOptions {
  readonly theme: 'light' | 'dark';
  readonly title: string;
  readonly description: string;
  readonly statusOf?: StatusOf;
  /** The parts of an icon on a square of 24, by its name; none for an unknown one. */
  readonly iconOf?: (name: string) => readonly IconPart[];
}

/** One element of an icon: `path`, `circle` … and its geometry. */
export interface IconPart {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const margin = 24;
const font = 'Inter, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export function renderSvg(picture: Picture | MethodMap, options: SvgOptions): string {
  const { nodes, links, layout } = picture;
  const palette = palettes[options.theme];
  const [left, top] = [number(layout.left - margin), number(layout.top - margin)];
  const [width, height] = [number(layout.width + 2 * margin), number(layout.height + 2 * margin)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${escapeXml(font)}" text-anchor="middle">`,
    `<title id="title">${escapeXml(options.title)}</title>`,
    `<desc id="description">${escapeXml(options.description)}</desc>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.ground}"/>`,
    ...('lanes' in picture ? drawBands(picture, palette) : []),
    ...links.map((link) => drawLink(link, palette)),
    ...nodes.map((node) => drawNode(node, palette, options)),
    '</svg>',
    '',
  ].join('\n');
}

/** The lanes of a method's map, and the titles of lanes and columns. */
function drawBands({ lanes, columns, layout }: MethodMap, palette: Palette): string[] {
  const style = `font-size="${labelSize}" font-weight="600" text-anchor="start" fill="${palette.soft}"`;
  const rows = lanes.flatMap(({ title, start, end }) => [
    `<rect x="${number(layout.left)}" y="${number(start + 2)}" width="${number(layout.width)}" height="${number(end - start - 4)}" rx="6" fill="${palette.lane}"/>`,
    ...fitLabel(title, labelSize, mapMargin.left - 28).map((line, at) =>
      drawText(number(layout.left + 16), number(start + 32 + at * 17), style, line),
    ),
  ]);
  const heads = columns.flatMap(({ title, start, end }) => {
    const lines = fitLabel(title, labelSize, Math.max(120, end - start + 20));
    return lines.map((line, at) => drawText(number(start), number(-12 - (lines.length - 1 - at) * 16), style, line));
  });
  return [...rows, ...heads];
}

function drawText(x: number, y: number, style: string, text: string): string {
  return `<text x="${x}" y="${y}" ${style}>${escapeXml(text)}</text>`;
}

function drawLink({ path, head, course, link, need, verdict }: PictureLink, palette: Palette): string {
  const back = head !== '' && (need === 'feedback' || (need === undefined && course !== 'forward'));
  const colour = verdict === 'added' ? palette.bad : back ? palette.back : palette.line;
  const doubtful = verdict === 'awaited' || verdict === 'unseen';
  const dash = back ? '3 3' : doubtful ? '6 3' : link.role === 'friend' ? '5 4' : link.role === 'mention' ? '1 4' : '';
  const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.4"${dashed(dash)}/>`;
  return head === '' ? line : `${line}<path d="${head}" fill="${colour}"/>`;
}

function dashed(dash: string): string {
  return dash === '' ? '' : ` stroke-dasharray="${dash}"`;
}

function drawNode(drawn: PictureNode, palette: Palette, { statusOf, iconOf }: SvgOptions): string {
  const { node, colour, outline, code, icon, lines, textX, x, y, width, height } = drawn;
  const status = statusOf?.(node);
  const ghost = node.kind === 'ghost' || status === 'absent';
  const room = code === '' ? 0 : codeSize + 4;
  const top = -(lines.length * lineHeight + room) / 2;
  const own = palette.stroke[colour];
  const sign = status === undefined ? '' : signOfStatus[status];
  const [fill, line] = ghost ? [palette.ground, palette.line] : [palette.fill[colour], own];
  const style = `font-size="${labelSize}" fill="${ghost ? palette.soft : palette.text}"${ghost ? ' font-style="italic"' : ''}`;
  return [
    `<g transform="translate(${number(x)} ${number(y)})"><title>${escapeXml(node.label)}</title>`,
    `<path d="${outline}" fill="${fill}" stroke="${line}" stroke-width="1.25"${dashed(ghost ? '4 3' : '')}/>`,
    code === ''
      ? ''
      : drawText(textX, top + codeSize - 1, `font-size="${codeSize}" font-weight="700" fill="${own}"`, code),
    sign === ''
      ? ''
      : drawText(
          number(width / 2 - 12),
          number(16 - height / 2),
          `font-size="${labelSize}" fill="${palette.text}"`,
          sign,
        ),
    ...lines.map((words, at) => drawText(textX, top + room + at * lineHeight + 12, style, words)),
    icon === '' ? '' : drawIcon(drawn, iconOf?.(icon) ?? [], own),
    '</g>',
  ].join('');
}

function drawIcon({ iconX }: PictureNode, icon: readonly IconPart[], colour: string): string {
  const shapes = icon
    .filter(({ tag }) => /^[a-z]+$/u.test(tag))
    .map(({ tag, attributes }) => {
      const told = Object.entries(attributes).filter(
        ([name]) => /^[a-z][a-z0-9]*$/u.test(name) && !name.startsWith('on'),
      );
      return `<${tag}${told.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')}/>`;
    });
  const place = `translate(${number(iconX)} ${-iconSize / 2}) scale(${iconSize / 24})`;
  return `<g transform="${place}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes.join('')}</g>`;
}

function number(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Also drops what XML 1.0 cannot hold: control characters and lone surrogates. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
