// Makes names comparable: three foldings, each forgiving more than the one before.
import { BEYOND, DROPPED, full, LIGATURE, LIGATURES, light, SEPARATOR, TABLE_SIZE } from './fold-table';

/** Its small form takes two code units, which the tables cannot say. */
const DOTTED_CAPITAL_I = 0x130;

let buffer = new Uint16Array(512);

/** Whether composing (NFC) could change the text: it holds something beyond Latin letters and general punctuation. */
export function mayCompose(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x300 ? code < 0x2010 || code > 0x205f : code === DOTTED_CAPITAL_I) return true;
  }
  return false;
}

/** The text in NFC; the same string when it already is plain Latin. */
export function compose(text: string): string {
  return mayCompose(text) ? text.normalize('NFC') : text;
}

/** Normal form and case only: `Élan` in NFD and `ÉLAN` are one. Safe on lone surrogates. */
export function foldCase(name: string): string {
  return mayCompose(name) ? name.normalize('NFC').toLowerCase().normalize('NFC') : name.toLowerCase();
}

/**
 * `foldCase`, and every run of spaces, underscores, dots, hyphens, apostrophes and of characters that file names cannot hold
 * counts as one space; none at either end. Empty when the name holds nothing else: such a name matches no other.
 */
export function foldLight(name: string): string {
  return mayCompose(name) ? fold(foldCase(name), light()) : fold(name, light());
}

/** `foldLight` without accents, and with ligatures spelled out: `Œuvre d’été` and `oeuvre_d'ete` are one. */
export function foldFull(name: string): string {
  return mayCompose(name) ? fold(unmark(foldCase(name)), full()) : fold(name, full());
}

/** Takes combining marks away from letters beyond the tables (Vietnamese, Greek …), and marks that stand alone. */
function unmark(text: string): string {
  let out = '';
  for (const char of text.normalize('NFD')) {
    const code = char.charCodeAt(0);
    if (code < 0x300 || code > 0x36f) out += char;
  }
  return out.normalize('NFC');
}

function fold(text: string, table: Uint16Array): string {
  // Three letters at most for one (ﬃ).
  if (text.length * 3 > buffer.length) buffer = new Uint16Array(text.length * 6);
  let length = 0;
  let changed = false;
  let separated = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const folded = code < TABLE_SIZE ? (table[code] ?? code) : beyond(code, table);
    if (folded !== code) changed = true;
    if (folded === DROPPED) continue;
    if (folded === SEPARATOR) {
      if (separated) changed = true;
      else buffer[length++] = SEPARATOR;
      separated = true;
      continue;
    }
    separated = false;
    if (folded === LIGATURE) length = spell(table === full() ? lowered(code) : code, length);
    else buffer[length++] = folded;
  }
  if (separated && length > 0) length -= 1;
  return changed || length !== text.length ? decode(length) : text;
}

function beyond(code: number, table: Uint16Array): number {
  const known = BEYOND.get(code);
  if (known !== undefined) return known;
  return table === full() && LIGATURES.has(code) ? LIGATURE : code;
}

function lowered(code: number): number {
  return light()[code] ?? code;
}

function spell(code: number, at: number): number {
  let length = at;
  const letters = LIGATURES.get(code) ?? '';
  for (let index = 0; index < letters.length; index += 1) buffer[length++] = letters.charCodeAt(index);
  return length;
}

function decode(length: number): string {
  if (length <= 4096) return fromCodes(0, length);
  let out = '';
  for (let at = 0; at < length; at += 4096) out += fromCodes(at, Math.min(length, at + 4096));
  return out;
}

function fromCodes(from: number, to: number): string {
  // Twice as fast as spreading the codes as arguments.
  const text: unknown = Reflect.apply(String.fromCharCode, null, buffer.subarray(from, to));
  return typeof text === 'string' ? text : '';
}
