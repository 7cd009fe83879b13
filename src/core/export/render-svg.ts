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
import { lookOfBox, type BoxLook } from './box-look';
import { lookOfLine, type LineLook } from './line-look';
import type { PictureFacts, PictureWords } from './picture-words';
import { drawLegend } from './svg-legend';
import { palettes, type Palette } from './svg-palette';
import { drawBox, drawLine, drawText, escapeXml, number } from './svg-parts';

export interface SvgOptions extends PictureFacts {
  readonly theme: 'light' | 'dark';
  readonly title: string;
  readonly description: string;
  /** The parts of an icon on a square of 24, by its name; none for an unknown one. */
  readonly iconOf?: (name: string) => readonly IconPart[];
}

/** One element of an icon: `path`, `circle` … and its geometry. */
export interface IconPart {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const margin = 24;
const titleSize = 18;
const font = 'Inter, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Its title above it, and below it a legend of what it holds. */
export function renderSvg(picture: Picture | MethodMap, options: SvgOptions, words: PictureWords): string {
  const { nodes, links, layout } = picture;
  const palette = palettes[options.theme];
  const map = 'lanes' in picture ? picture : undefined;
  const room = Math.max(layout.width, 480);
  const lines = links.map((link) => ({ link, look: lookOfLine(link, options, words, map !== undefined) }));
  const boxes = nodes.map((node) => ({ node, look: lookOfBox(node, options, words) }));
  const title = fitLabel(options.title, titleSize, room);
  const above = title.length * 24 + 12;
  const legend = drawLegend(boxes, lines, palette, {
    left: layout.left,
    top: layout.top + layout.height + 32,
    width: room,
  });
  const [left, top] = [number(layout.left - margin), number(layout.top - margin - above)];
  const width = number(room + 2 * margin);
  const height = number(layout.height + 2 * margin + above + legend.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${escapeXml(font)}" text-anchor="middle">`,
    `<title id="title">${escapeXml(options.title)}</title>`,
    `<desc id="description">${escapeXml(options.description)}</desc>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.ground}"/>`,
    ...title.map((line, at) =>
      drawText(
        number(layout.left),
        number(layout.top - above + at * 24 + 12),
        `font-size="${titleSize}" font-weight="700" text-anchor="start" fill="${palette.text}"`,
        line,
      ),
    ),
    ...(map === undefined ? [] : drawBands(map, palette)),
    ...lines.map(({ link, look }) => drawLink(link, look, palette, map)),
    ...boxes.map(({ node, look }) => drawNode(node, look, palette, options)),
    ...legend.parts,
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

/** Relations between lanes stay behind the flow of each lane, and what others imply behind what they say. */
function drawLink(drawn: PictureLink, look: LineLook, palette: Palette, map: MethodMap | undefined): string {
  const { path, head, need, verdict, points } = drawn;
  const laneAt = (y = 0): number => map?.lanes.findIndex(({ start, end }) => y >= start && y < end) ?? 0;
  const aside = verdict === undefined && laneAt(points[1]) !== laneAt(points.at(-1));
  const faint = aside ? 0.4 : need === 'implied' ? 0.5 : 1;
  const line = drawLine(path, { ...look, opacity: look.opacity * faint }, palette);
  return head === ''
    ? line
    : `${line}<path d="${head}" fill="${palette[look.colour]}"${faint < 1 ? ` fill-opacity="${faint}"` : ''}/>`;
}

function drawNode(drawn: PictureNode, look: BoxLook, palette: Palette, { iconOf }: SvgOptions): string {
  const { node, outline, code, icon, lines, textX, x, y, width, height } = drawn;
  const { missing, sign } = look;
  const room = code === '' ? 0 : codeSize + 4;
  const top = -(lines.length * lineHeight + room) / 2;
  const own = palette.stroke[look.colour];
  const style = `font-size="${labelSize}" fill="${missing ? palette.soft : palette.text}"${missing ? ' font-style="italic"' : ''}`;
  return [
    `<g transform="translate(${number(x)} ${number(y)})"><title>${escapeXml(node.label)}</title>`,
    drawBox(outline, look, palette, ''),
    code === ''
      ? ''
      : drawText(textX, top + codeSize - 1, `font-size="${codeSize}" font-weight="700" fill="${own}"`, code),
    sign === ''
      ? ''
      : drawText(
          number(width / 2 - 12),
          number(16 - height / 2),
          `font-size="${labelSize}" font-weight="700" fill="${own}"`,
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
