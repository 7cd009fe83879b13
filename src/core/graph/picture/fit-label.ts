// Breaks a label into at most two lines that fit, by estimated widths: the same on every machine, without a screen.
import { pattern } from '../../text/pattern';

/** Widths of letters in parts of the font size, a little on the large side: of the first kind that a letter is of. */
const widths: readonly (readonly [() => RegExp, number])[] = [
  [pattern("[iljtfrI.,;:!|'’()[\\] ]"), 0.34],
  [pattern('[mwMW@%œŒæÆ…—]'), 0.92],
  [pattern('\\p{Lu}'), 0.7],
  [pattern('[\\u1100-\\u{1FFFF}]'), 1.05],
];

/** By code of letter: most letters are among the first of Unicode. */
const known = new Float64Array(0x250);

function widthOfLetter(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  const there = known[code] ?? 0;
  if (there > 0) return there;
  const width = widths.find(([kind]) => kind().test(letter))?.[1] ?? 0.57;
  if (code < known.length) known[code] = width;
  return width;
}

export function widthOfText(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += widthOfLetter(letter);
  return sum * size;
}

/** The label in one or two lines no wider than `limit`; what does not fit is cut with an ellipsis. */
export function fitLabel(label: string, size: number, limit: number): readonly string[] {
  const text = label.replace(/\s+/gu, ' ').trim().slice(0, 300);
  if (widthOfText(text, size) <= limit) return [text];
  const words = text.split(' ');
  let width = 0;
  let used = 0;
  for (const word of words) {
    width += widthOfText(used === 0 ? word : ` ${word}`, size);
    if (width > limit) break;
    used++;
  }
  const first = used === 0 ? longestStart(text, size, limit) : words.slice(0, used).join(' ');
  return [first, cutToFit(text.slice(first.length).trimStart(), size, limit)];
}

function cutToFit(text: string, size: number, limit: number): string {
  if (widthOfText(text, size) <= limit) return text;
  const start = longestStart(text, size, limit - widthOfText('…', size));
  const whole = start.replace(/[ -][^ -]*$/u, '');
  // A whole word reads better than a piece of one, unless little would be left.
  return (whole.length * 2 > start.length ? whole : start).trimEnd() + '…';
}

function longestStart(text: string, size: number, limit: number): string {
  let start = '';
  let width = 0;
  for (const letter of text) {
    width += widthOfText(letter, size);
    if (width > limit && start !== '') break;
    start += letter;
  }
  return start;
}
