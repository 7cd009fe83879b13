// Tells whether two names are one but for case and separators, most of the time without folding either.
import { foldLight, mayCompose } from './fold';
import { BEYOND, DROPPED, light, SEPARATOR, TABLE_SIZE } from './fold-table';

/** What `foldLight(a) === foldLight(b)` says. */
export function isLightlySame(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST) return foldLight(a) === foldLight(b);
  const table = light();
  const apart = firstApart(a, b, table);
  if (apart < 0) return true;
  if (areLetters(a, b, apart, table)) return (mayCompose(a) || mayCompose(b)) && foldLight(a) === foldLight(b);
  let [one, other] = [nextLetter(a, 0, table), nextLetter(b, 0, table)];
  // Separators at either end count for nothing.
  let same = (one & LETTER) === (other & LETTER);
  while (same) {
    const letter = one & LETTER;
    if (letter === STRANGE) return foldLight(a) === foldLight(b);
    if (letter === END) return true;
    one = nextLetter(a, one >>> PLACE, table);
    other = nextLetter(b, other >>> PLACE, table);
    same = (one & LETTER) === (other & LETTER) && ((one ^ other) & GAP) === 0;
    if ((one & LETTER) === END && (other & LETTER) === END) return true;
  }
  // Marks may compose the letters that differ.
  return (mayCompose(a) || mayCompose(b)) && foldLight(a) === foldLight(b);
}

/** Longer names are no names, and their places would not fit. */
const LONGEST = 8000;

/** What is no letter: the end of a name, and a character that only the whole folding can judge. */
const END = 0;
const STRANGE = 0xffff;

/** A step is one number, since many are taken: the letter, whether separators stand before it, and the place behind it. */
const LETTER = 0xffff;
const GAP = 0x10000;
const PLACE = 17;

/** Where two names cease to be one sign for sign, but for case; below 0 when nowhere: for most pairs, that says it all. */
function firstApart(a: string, b: string, table: Uint16Array): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one >= TABLE_SIZE || other >= TABLE_SIZE || (one !== other && table[one] !== table[other])) return at;
  }
  return a.length === b.length ? -1 : end;
}

/** Whether two plain letters stand there. */
function areLetters(a: string, b: string, at: number, table: Uint16Array): boolean {
  const [one = DROPPED, other = DROPPED] = [table[a.charCodeAt(at)], table[b.charCodeAt(at)]];
  return one !== DROPPED && one !== SEPARATOR && other !== DROPPED && other !== SEPARATOR;
}

/** The step to the next folded letter. */
function nextLetter(text: string, from: number, table: Uint16Array): number {
  let gap = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = letterOf(text.charCodeAt(at), at === from, table);
    if (letter === SEPARATOR) gap = GAP;
    else if (letter !== DROPPED) return ((at + 1) << PLACE) | gap | letter;
  }
  return (text.length << PLACE) | gap;
}

/** `isNext`: it stands right behind the letter before. The same marks behind the same letter make the same letter. */
function letterOf(code: number, isNext: boolean, table: Uint16Array): number {
  if (code < TABLE_SIZE) return table[code] ?? code;
  if (isNext && code >= FIRST_MARK && code <= LAST_MARK) return code;
  return BEYOND.get(code) ?? STRANGE;
}

/** The combining marks of Latin letters. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
