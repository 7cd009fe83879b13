// A picture as one SVG file that needs nothing else: colours resolved, title and description for screen readers.
import {
  codeSize,
  labelSize,
  lineHeight,
  type Picture,
  type PictureLink,
  type PictureNode,
} from '../graph/picture/make-picture';
import type { Family } from '../graph/picture/node-shape';

export interface SvgOptions {
  readonly theme: 'light' | 'dark';
  readonly title: string;
  readonly description: string;
}

interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly back: string;
  readonly fill: Readonly<Record<Family, string>>;
  readonly stroke: Readonly<Record<Family, string>>;
}

const palettes: Readonly<Record<SvgOptions['theme'], Palette>> = {
  light: {
    ground: '#ffffff',
    text: '#222222',
    soft: '#5c5c5c',
    line: '#7a7a7a',
    back: '#b85a00',
    fill: {
      document: '#e5effb',
      concept: '#efeafd',
      procedure: '#e3f7ea',
      principle: '#fdf0e2',
      fact: '#e0f6f6',
      other: '#f5f5f5',
    },
    stroke: {
      document: '#0f5cae',
      concept: '#6445c2',
      procedure: '#0d8a3c',
      principle: '#b85a00',
      fact: '#098e8c',
      other: '#8a8a8a',
    },
  },
  dark: {
    ground: '#1e1e1e',
    text: '#dadada',
    soft: '#b3b3b3',
    line: '#8c8c8c',
    back: '#e9973f',
    fill: {
      document: '#1d2a3a',
      concept: '#2a2538',
      procedure: '#22332a',
      principle: '#342a1f',
      fact: '#223435',
      other: '#2a2a2a',
    },
    stroke: {
      document: '#5a9bef',
      concept: '#a882ff',
      procedure: '#58c97c',
      principle: '#e9973f',
      fact: '#53dfdd',
      other: '#999999',
    },
  },
};

const margin = 24;
const font = 'Inter, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export function renderSvg({ nodes, links, layout }: Picture, options: SvgOptions): string {
  const palette = palettes[options.theme];
  const [left, top] = [number(layout.left - margin), number(layout.top - margin)];
  const [width, height] = [number(layout.width + 2 * margin), number(layout.height + 2 * margin)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${escapeXml(font)}" text-anchor="middle">`,
    `<title id="title">${escapeXml(options.title)}</title>`,
    `<desc id="description">${escapeXml(options.description)}</desc>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.ground}"/>`,
    ...links.map((link) => drawLink(link, palette)),
    ...nodes.map((node) => drawNode(node, palette)),
    '</svg>',
    '',
  ].join('\n');
}

function drawLink({ path, head, course, link }: PictureLink, palette: Palette): string {
  const back = head !== '' && course !== 'forward';
  const colour = back ? palette.back : palette.line;
  const dash = back ? '3 3' : link.role === 'friend' ? '5 4' : link.role === 'mention' ? '1 4' : '';
  const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.4"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;
  return head === '' ? line : `${line}<path d="${head}" fill="${colour}"/>`;
}

function drawNode({ node, family, outline, code, lines, x, y }: PictureNode, palette: Palette): string {
  const ghost = node.kind === 'ghost';
  const room = code === '' ? 0 : codeSize + 4;
  const top = -(lines.length * lineHeight + room) / 2;
  const fill = ghost ? palette.ground : palette.fill[family];
  const parts = [
    `<g transform="translate(${number(x)} ${number(y)})"><title>${escapeXml(node.label)}</title>`,
    `<path d="${outline}" fill="${fill}" stroke="${ghost ? palette.line : palette.stroke[family]}" stroke-width="1.25"${ghost ? ' stroke-dasharray="4 3"' : ''}/>`,
  ];
  if (code !== '') {
    parts.push(
      `<text y="${top + codeSize - 1}" font-size="${codeSize}" font-weight="700" fill="${palette.stroke[family]}">${escapeXml(code)}</text>`,
    );
  }
  lines.forEach((line, at) => {
    const style = ghost ? `fill="${palette.soft}" font-style="italic"` : `fill="${palette.text}"`;
    parts.push(
      `<text y="${top + room + at * lineHeight + 12}" font-size="${labelSize}" ${style}>${escapeXml(line)}</text>`,
    );
  });
  return parts.join('') + '</g>';
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
