// What each character of a name becomes when names are compared: tables built once, when a name is first folded, and read by code unit.
import { once } from './once';

/** In a table: the character is left out. */
export const DROPPED = 0;
/** In a table: the character separates words. */
export const SEPARATOR = 0x20;
/** In a table: the character becomes two letters, found in `LIGATURES`. */
export const LIGATURE = 0xffff;

/** Code units from here on are looked up in maps, not in arrays. */
export const TABLE_SIZE = 0x250;

/** Spaces and punctuation that writers exchange at random, or that a file name cannot hold and replaces by `_`. */
const SEPARATORS =
  ' \t\n\r_.-\'’‘‛ʼ´`′…‐‑‒–—―−\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000/\\,:;?!"*<>|«»“”„';

/** Invisible characters: soft hyphen, zero-width ones, byte order mark, variation selectors. */
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f';

/** Letters that are two letters, once accents and ligatures are folded. */
export const LIGATURES: ReadonlyMap<number, string> = new Map(
  'œoe æae ßss ĳij ŉn þth ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬆst'.split(' ').map((word) => [word.charCodeAt(0), word.slice(1)]),
);

/** Letters whose stroke is no combining mark, so that decomposing does not take it away. */
const STROKED: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ŧ: 't', ı: 'i' };

function lower(code: number): number {
  const text = String.fromCharCode(code).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : code;
}

function bare(code: number): number {
  const letter = String.fromCharCode(code);
  const stroked = STROKED[letter];
  if (stroked !== undefined) return stroked.charCodeAt(0);
  if (LIGATURES.has(code)) return LIGATURE;
  return letter.normalize('NFD').charCodeAt(0);
}

function buildTable(letter: (code: number) => number): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code += 1) table[code] = letter(code);
  for (const char of SEPARATORS) if (char.charCodeAt(0) < TABLE_SIZE) table[char.charCodeAt(0)] = SEPARATOR;
  for (const char of INVISIBLE) if (char.charCodeAt(0) < TABLE_SIZE) table[char.charCodeAt(0)] = DROPPED;
  return table;
}

/** Case and separators only. */
export const light: () => Uint16Array = once(() => buildTable(lower));

/** Case, separators, accents and ligatures. */
export const full: () => Uint16Array = once(() => buildTable((code) => bare(lower(code))));

/** Separators and invisible characters beyond the arrays. */
export const BEYOND: ReadonlyMap<number, number> = new Map([
  ...[...SEPARATORS].map((char): [number, number] => [char.charCodeAt(0), SEPARATOR]),
  ...[...INVISIBLE].map((char): [number, number] => [char.charCodeAt(0), DROPPED]),
]);
