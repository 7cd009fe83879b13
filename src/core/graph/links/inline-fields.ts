// Dataview's inline fields: `clé:: valeur` on a line, in a list, a quote or a task, or in brackets; keys in any alphabet, bold or not.
import { findLinks } from '../../text/find-links';
import { compose } from '../../text/fold';
import type { DeclaredLink } from '../link';
import { blankOut } from './blank-out';
import type { KeyTable } from './index';
import { readNames } from './read-names';
import { declare, MENTION, type Target, type Values } from './relation';
import { pattern } from '../../text/pattern';

const fieldKey = pattern("^\\p{L}[\\p{L}\\p{M}\\p{N} \\u00a0_'’/.-]*$");

/** Marks of bold and italic, and pictograms. */
const beforeKey = pattern('^[\\s*_~=\\p{Extended_Pictographic}\\ufe0f]+');

export interface InlineFields {
  readonly links: readonly DeclaredLink[];
  /** The line with its fields blanked: what is left is ordinary text. */
  readonly rest: string;
}

interface Field {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Longer text before `::` is a sentence. */
const LONGEST_KEY = 60;

/** Quote marks, callout, list mark, task box. */
const LEAD = /^[\s>]*(?:\[![^\]]{0,40}\][+-]?[ \t]*)?(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.\][ \t]+)?/u;

/** Undefined when the line holds no field. Linear time. */
export function readInlineFields(text: string, line: number, keys: KeyTable): InlineFields | undefined {
  if (!text.includes('::')) return undefined;
  const whole = lineField(text);
  const fields = whole === undefined ? bracketedFields(text) : [whole];
  if (fields.length === 0) return undefined;
  const links = fields.flatMap(({ key, value }) => {
    const found = keys.find(key);
    const relations = found?.relations ?? MENTION;
    const targets = found === undefined && !value.includes('[') ? [] : readFieldNames(value, found?.values ?? 'links');
    return targets.flatMap((target) => declare(`inline:${compose(key)}`, line, target, relations));
  });
  return { links, rest: blankOut(text, fields) };
}

const TYPED = /^[\s>]*[-*+][ \t]+[*_]{0,2}([^\s[\]()*:,.]{2,30}?)[*_]{0,2}[ \t]+(?=\[\[)/u;

/** Juggl's `- composition [[A]], [[B]]`: an item that is the key of a relation and links, and nothing else; undefined when it is not. */
export function readTypedItem(text: string, line: number, keys: KeyTable): readonly DeclaredLink[] | undefined {
  const [lead = '', key = ''] = TYPED.exec(text.slice(0, 100)) ?? [];
  const found = key === '' ? undefined : keys.find(key);
  // What ExcaliBrain's fields are called is also said of links otherwise: `- missing [[A]]`.
  if (found === undefined || found.values === 'links') return undefined;
  const links = findLinks(text.slice(lead.length));
  if (/[^\s,;]/u.test(blankOut(text.slice(lead.length), links))) return undefined;
  return links.flatMap(({ target, raw }) =>
    declare(`inline:${compose(key)}`, line, { target, raw, kind: 'wiki' }, found.relations),
  );
}

/** What is quoted is a name; without quotes, only what is spelled like one, for a sentence may stand there. */
function readFieldNames(value: string, values: Values): readonly Target[] {
  const quoted = readQuoted(value);
  if (quoted !== undefined) return quoted.flatMap((name) => readNames(name, values === 'links' ? 'links' : 'names'));
  return readNames(value, values === 'links' ? 'links' : 'titles');
}

/** What closes each mark that opens a quotation. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”' };

/** The texts of a value that is nothing but quoted texts, with commas between; undefined when it is not. */
function readQuoted(value: string): readonly string[] | undefined {
  const names: string[] = [];
  for (let at = 0; ;) {
    const closing = QUOTES[value[at] ?? ''];
    const close = closing === undefined ? -1 : value.indexOf(closing, at + 1);
    if (close < 0) return undefined;
    names.push(value.slice(at + 1, close).trim());
    const rest = /^[*_\s]{0,20}(,?)\s{0,20}/u.exec(value.slice(close + 1, close + 60));
    at = close + 1 + (rest?.[0].length ?? 0);
    if (at >= value.length) return names;
    if (rest?.[1] !== ',') return undefined;
  }
}

function lineField(text: string): Field | undefined {
  const start = LEAD.exec(text.slice(0, 200))?.[0].length ?? 0;
  const colons = text.indexOf('::', start);
  if (colons < 0 || colons - start > LONGEST_KEY) return undefined;
  const key = cleanKey(text.slice(start, colons));
  if (key === undefined) return undefined;
  // `**Clé**:: valeur` closes its bold before the colons, `**Clé:: ** valeur` after them.
  const value = text
    .slice(colons + 2)
    .replace(/^[\s*_]+/u, '')
    .trimEnd();
  return { key, value, start, end: text.length };
}

/** `(clé:: valeur)` and `[clé:: valeur]`, anywhere. */
function bracketedFields(text: string): readonly Field[] {
  const fields: Field[] = [];
  let floor = 0;
  for (let colons = text.indexOf('::'); colons >= 0; colons = text.indexOf('::', colons + 2)) {
    const start = openingBefore(text, colons, floor);
    if (start === undefined) continue;
    const key = cleanKey(text.slice(start + 1, colons));
    const close = closingAfter(text, colons + 2, text[start] === '[' ? ']' : ')');
    if (key === undefined || close === undefined) continue;
    fields.push({ key, value: text.slice(colons + 2, close).trim(), start, end: close + 1 });
    floor = close + 1;
    colons = close - 1;
  }
  return fields;
}

function openingBefore(text: string, colons: number, floor: number): number | undefined {
  for (let at = colons - 1; at >= Math.max(floor, colons - LONGEST_KEY); at -= 1) {
    if (text[at] === '[' || text[at] === '(') return at;
    if (text[at] === ']' || text[at] === ')') return undefined;
  }
  return undefined;
}

/** The bracket that closes the field, past those of the links in its value. */
function closingAfter(text: string, from: number, close: string): number | undefined {
  const open = close === ']' ? '[' : '(';
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + 1000); at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close && (depth -= 1) < 0) return at;
  }
  return undefined;
}

/** The key without pictograms before it and the marks of bold and italic; undefined when it is no key. */
function cleanKey(text: string): string | undefined {
  const key = text.replace(beforeKey(), '').replace(/[\s*_~=]{1,20}$/u, '');
  return fieldKey().test(key.replace(/ ?\([^()]{1,20}\)$/u, '')) ? key : undefined;
}
