// The legend of an SVG picture: each kind of box and of line that is there, drawn once, with its words.
import { widthOfText } from '../graph/picture/fit-label';
import type { PictureLink } from '../graph/picture/make-picture';
import { outlineOf } from '../graph/picture/node-shape';
import type { BoxLook } from './box-look';
import type { LineLook } from './line-look';
import { drawBox, drawLine, drawText, number } from './svg-parts';
import type { Palette } from './svg-palette';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const size = 12;
const sample = 30;
const rowHeight = 26;

/** Entries one beside the other, in as many rows as it takes. `height` is 0 where there is nothing to tell. */
export function drawLegend(
  boxes: readonly { readonly look: BoxLook }[],
  lines: readonly { readonly link: PictureLink; readonly look: LineLook }[],
  palette: Palette,
  { left, top, width }: Place,
): { readonly parts: readonly string[]; readonly height: number } {
  const entries = new Map<string, (x: number, y: number) => string>();
  for (const { look } of boxes) {
    const draw = (x: number, y: number): string =>
      drawBox(outlineOf(look.shape, 26, 15), look, palette, ` transform="translate(${number(x + 15)} ${number(y)})"`);
    const text = `${look.sign} ${look.text}`.trim();
    if (text !== '' && !entries.has(text)) entries.set(text, draw);
  }
  for (const { link, look } of lines) {
    const tip = (x: number, y: number): string =>
      link.head === '' ? '' : `<path d="M${number(x + 29)} ${number(y)}l-7 -4v8Z" fill="${palette[look.colour]}"/>`;
    const draw = (x: number, y: number): string =>
      drawLine(`M${number(x + 1)} ${number(y)}h26`, look, palette) + tip(x, y);
    if (!entries.has(look.text)) entries.set(look.text, draw);
  }
  const parts: string[] = [];
  let [x, y] = [left, top];
  for (const [text, draw] of entries) {
    const long = sample + 8 + widthOfText(text, size);
    if (x > left && x + long > left + width) [x, y] = [left, y + rowHeight];
    const style = `font-size="${size}" text-anchor="start" fill="${palette.soft}"`;
    parts.push(draw(x, y) + drawText(number(x + sample + 8), number(y + 4), style, text));
    x += long + 24;
  }
  return { parts, height: parts.length === 0 ? 0 : y + rowHeight - top + 16 };
}
