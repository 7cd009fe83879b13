// Tells whether two names are one but for case and separators, most of the time without folding either.
import { foldLight, mayCompose } from './fold';
import { BEYOND, DROPPED, light, SEPARATOR, TABLE_SIZE } from './fold-table';

/** What `foldLight(a) === foldLight(b)` says. */
export function isLightlySame(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST) return foldLight(a) === foldLight(b);
  const table = light();
  let [one, other] = [nextLetter(a, 0, table), nextLetter(b, 0, table)];
  // Separators at either end count for nothing.
  let same = one % GAP === other % GAP;
  while (same) {
    const letter = one % GAP;
    if (letter === STRANGE) return foldLight(a) === foldLight(b);
    if (letter === END) return true;
    one = nextLetter(a, Math.floor(one / PLACE), table);
    other = nextLetter(b, Math.floor(other / PLACE), table);
    same = one % PLACE === other % PLACE || (one % GAP === END && other % GAP === END);
  }
  // Marks that follow may still compose the letters that differ.
  return (mayCompose(a) || mayCompose(b)) && foldLight(a) === foldLight(b);
}

/** Longer names are no names. */
const LONGEST = 8000;

/** What is no letter: the end of a name, and a character that only the whole folding can judge. */
const END = 0;
const STRANGE = 0xffff;

/** A step holds the place behind the letter, whether separators stand before it, and the letter: one number, since many steps are taken. */
const GAP = 0x10000;
const PLACE = 0x20000;

/** The step to the next folded letter. */
function nextLetter(text: string, from: number, table: Uint16Array): number {
  let gap = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < TABLE_SIZE ? (table[code] ?? code) : (BEYOND.get(code) ?? STRANGE);
    if (letter === SEPARATOR) gap = GAP;
    else if (letter !== DROPPED) return (at + 1) * PLACE + gap + letter;
  }
  return text.length * PLACE + gap;
}
