// Tells whether two names are one but for case and separators, most of the time without folding either.
import { foldLight, mayCompose } from './fold';
import { BEYOND, DROPPED, light, SEPARATOR, TABLE_SIZE } from './fold-table';

/** What `foldLight(a) === foldLight(b)` says. */
export function isLightlySame(a: string, b: string): boolean {
  const table = light();
  const at = firstApart(a, b, table);
  if (at < 0) return true;
  const differ = isPlain(letterOf(a.charCodeAt(at), table)) && isPlain(letterOf(b.charCodeAt(at), table));
  // Marks may compose letters that differ; separators may be more on one side.
  return (!differ || mayCompose(a) || mayCompose(b)) && foldLight(a) === foldLight(b);
}

/** Where two names cease to be one sign for sign, but for case; below 0 when nowhere. */
function firstApart(a: string, b: string, table: Uint16Array): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    const letter = letterOf(one, table);
    if (one === other ? isMark(one) : letter === STRANGE || letter !== letterOf(other, table)) return at;
  }
  return a.length === b.length ? -1 : end;
}

/** A character that only the whole folding can judge. */
const STRANGE = 0xffff;

/** The folded letter; NaN, behind the end of a name, is strange too. */
function letterOf(code: number, table: Uint16Array): number {
  return code < TABLE_SIZE ? (table[code] ?? code) : (BEYOND.get(code) ?? STRANGE);
}

function isPlain(letter: number): boolean {
  return letter !== DROPPED && letter !== SEPARATOR && letter !== STRANGE;
}

/** A combining mark of Latin letters: what it makes of the letter before it is for the whole folding. */
function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
