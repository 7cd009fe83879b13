// Writes one text as a YAML scalar on one line: plain where that is safe, quoted only when needed.
import { pattern } from './pattern';

/** Where the scalar stands: in a flow list or map (`[a, b]`) commas and brackets must be quoted too. */
export type ScalarPlace = 'block' | 'flow';
export type QuoteStyle = 'plain' | 'single' | 'double';

const startsBadly = new Set([...'-?:,[]{}#&*!|>\'"%@`=~ \t']);
const flowMarks = new Set([...',[]{}']);
const words = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', '.inf', '.nan', '<<']);
/** Control characters, line breaks that are none for everyone, a byte-order mark, lone surrogates, and what is no character. */
const needsEscape = pattern('[\\p{Cc}\\p{Cs}\\u2028\\u2029\\ufeff\\ufffe\\uffff]');
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
};

/**
 * The scalar for `text`, in the wanted style when the text allows it. A text that would be read back as something else
 * (a number, a date, `oui: non`, a list) is quoted: single quotes if asked for, else double ones.
 */
export function renderScalar(text: string, place: ScalarPlace = 'block', style: QuoteStyle = 'plain'): string {
  const printable = !needsEscape().test(text);
  if (style === 'plain' && printable && isPlain(text, place)) return text;
  if (style === 'single' && printable) return `'${text.replaceAll("'", "''")}'`;
  return `"${[...text].map(escaped).join('')}"`;
}

/** Whether the text, written without quotes, is read back as the same text by any YAML reader (1.1 or 1.2). */
export function isPlain(text: string, place: ScalarPlace = 'block'): boolean {
  const first = text[0];
  if (first === undefined || startsBadly.has(first) || text.trim() !== text) return false;
  if (words.has(text.toLowerCase()) || looksLikeNumber(text) || text.startsWith('...')) return false;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const next = text.charAt(at + 1);
    if (mark === ':' && (next === '' || isSpace(next) || flowMarks.has(next))) return false;
    if (mark === '#' && isSpace(text.charAt(at - 1))) return false;
    if (place === 'flow' && flowMarks.has(mark)) return false;
    if (mark === '\n' || mark === '\t') return false;
  }
  return true;
}

/** Numbers, times, versions: whatever begins like a number and holds nothing but number marks. A whole date is read as text by YAML 1.2. */
function looksLikeNumber(text: string): boolean {
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  if (/^[+.]?[0-9][0-9_.:,+\-a-fA-FxXoTtZzeE ]*$/.test(text) || /^[+]?\.(?:[0-9_]*|inf|nan)$/i.test(text)) return true;
  // Some readers of YAML 1.1 take an exponent alone for a number.
  return /^\+?(?:\.[0-9_]*)?e[+-]?[0-9]+$/i.test(text);
}

function isSpace(mark: string): boolean {
  return mark === ' ' || mark === '\t';
}

function escaped(mark: string): string {
  const known = escapes[mark];
  if (known !== undefined) return known;
  if (!needsEscape().test(mark)) return mark;
  return `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
