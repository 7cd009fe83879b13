// The parts of an SVG picture that its graph and its legend share: texts, lines and boxes as elements.
import type { BoxLook } from './box-look';
import type { LineLook } from './line-look';
import type { Palette } from './svg-palette';

export function drawText(x: number, y: number, style: string, text: string): string {
  return `<text x="${x}" y="${y}" ${style}>${escapeXml(text)}</text>`;
}

export function drawLine(path: string, { colour, width, dash, opacity, round }: LineLook, palette: Palette): string {
  const dots = round === true ? ' stroke-linecap="round"' : '';
  const faint = opacity < 1 ? `${dots} stroke-opacity="${Math.round(opacity * 100) / 100}"` : dots;
  return `<path d="${path}" fill="none" stroke="${palette[colour]}" stroke-width="${width}"${dashed(dash)}${faint}/>`;
}

/** `place`: further attributes. */
export function drawBox(outline: string, { colour, missing }: BoxLook, palette: Palette, place: string): string {
  const [fill, line] = missing ? [palette.ground, palette.line] : [palette.fill[colour], palette.stroke[colour]];
  return `<path d="${outline}"${place} fill="${fill}" stroke="${line}" stroke-width="1.25"${dashed(missing ? '4 3' : '')}/>`;
}

function dashed(dash: string): string {
  return dash === '' ? '' : ` stroke-dasharray="${dash}"`;
}

/** To a tenth of a pixel. */
export function number(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Also drops what XML 1.0 cannot hold: control characters and lone surrogates. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
