// Decodes one-line YAML values exactly as the YAML 1.2 core schema does, or says that they are not simple enough.
import { DEEPEST } from './frontmatter';
import type { Scalar, Value } from './value';

/** What stands on the rest of a line: a value, nothing, or something for the full parser. */
export type Scanned = { readonly value: Value } | 'nothing' | 'complex';

const INT = /^[-+]?[0-9]+$/u;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u;
const WORDS: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word): [string, Scalar] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, Scalar] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, Scalar] => [word, false]),
]);

/** The value of a plain (unquoted) scalar. */
export function resolvePlain(text: string): Scalar {
  const first = text.charCodeAt(0);
  const numeric = first <= 0x39 && (first >= 0x30 || first === 0x2e || first === 0x2b || first === 0x2d);
  if (!numeric) return text.length <= 5 && WORDS.has(text) ? (WORDS.get(text) ?? null) : text;
  if (INT.test(text)) return Number.parseInt(text, 10);
  if (FLOAT.test(text)) return Number.parseFloat(text);
  if (/^0(?:o[0-7]+|x[0-9a-fA-F]+)$/u.test(text)) return Number(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/u.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/u.test(text) ? NaN : text;
}

/** Reads the value that stands from `start` to `end` on one line of block YAML. */
export function scanValue(line: string, start: number): Scanned {
  let at = start;
  while (line[at] === ' ') at += 1;
  const first = line[at];
  if (first === undefined || (first === '#' && (at > start || at === 0 || line[at - 1] === ' '))) return 'nothing';
  if (first === '"' || first === "'") {
    const quoted = scanQuoted(line, at);
    return quoted !== undefined && endsHere(line, quoted.end) ? { value: quoted.value } : 'complex';
  }
  if (first === '[') {
    const list = scanFlowList(line, at);
    return list !== undefined && endsHere(line, list.end) ? { value: list.value } : 'complex';
  }
  if (!canBeginPlain(line, at)) return 'complex';
  const text = plainText(line, at);
  return text === undefined ? 'complex' : { value: resolvePlain(text) };
}

/** Whether a plain scalar may begin here: no YAML indicator. A hyphen may when something follows it. */
export function canBeginPlain(line: string, at: number): boolean {
  const first = line[at] ?? ' ';
  if (first === '-') return line[at + 1] !== undefined && line[at + 1] !== ' ';
  return !' ?:,[]{}#&*!|>\'"%@`'.includes(first);
}

/** The plain scalar without the comment and the spaces after it; undefined when a `: ` makes it a key. */
function plainText(line: string, start: number): string | undefined {
  const comment = line.indexOf(' #', start);
  let end = comment < 0 ? line.length : comment;
  while (line[end - 1] === ' ') end -= 1;
  const text = line.slice(start, end);
  return text.endsWith(':') || text.includes(': ') ? undefined : text;
}

/** Whether only spaces, or a comment after a space, follow. */
function endsHere(line: string, from: number): boolean {
  let at = from;
  while (line[at] === ' ') at += 1;
  return at === line.length || (line[at] === '#' && at > from);
}

interface ScannedAt<T> {
  readonly value: T;
  readonly end: number;
}

function scanQuoted(line: string, start: number): ScannedAt<string> | undefined {
  const quote = line[start] ?? '"';
  const close = line.indexOf(quote, start + 1);
  if (close < 0) return undefined;
  const value = line.slice(start + 1, close);
  if (quote === '"') return value.includes('\\') ? undefined : { value, end: close + 1 };
  if (line[close + 1] !== quote) return { value, end: close + 1 };
  return scanDoubledQuotes(line, start);
}

/** `'l''ENA'`: a single-quoted scalar says its own quote twice. */
function scanDoubledQuotes(line: string, start: number): ScannedAt<string> | undefined {
  let value = '';
  let from = start + 1;
  for (;;) {
    const close = line.indexOf("'", from);
    if (close < 0) return undefined;
    value += line.slice(from, close);
    if (line[close + 1] !== "'") return { value, end: close + 1 };
    value += "'";
    from = close + 2;
  }
}

/** `[a, "b", [[X]]]` on one line, of simple items. */
function scanFlowList(line: string, start: number, depth = 1): ScannedAt<Value[]> | undefined {
  if (depth > DEEPEST) return undefined;
  const value: Value[] = [];
  let at = skipSpaces(line, start + 1);
  if (line[at] === ']') return { value, end: at + 1 };
  for (;;) {
    const item = scanFlowItem(line, at, depth);
    if (item === undefined) return undefined;
    value.push(item.value);
    at = skipSpaces(line, item.end);
    if (line[at] === ']') return { value, end: at + 1 };
    if (line[at] !== ',') return undefined;
    at = skipSpaces(line, at + 1);
  }
}

function scanFlowItem(line: string, at: number, depth: number): ScannedAt<Value> | undefined {
  const first = line[at];
  if (first === '[') return scanFlowList(line, at, depth + 1);
  if (first === '"' || first === "'") return scanQuoted(line, at);
  if (first === undefined || first === '-' || !canBeginPlain(line, at)) return undefined;
  let end = at;
  while (end < line.length && !',[]{}:#"&*!|>%@`'.includes(line[end] ?? '')) end += 1;
  if (line[end] !== ',' && line[end] !== ']') return undefined;
  let last = end;
  while (line[last - 1] === ' ') last -= 1;
  return { value: resolvePlain(line.slice(at, last)), end };
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ') at += 1;
  return at;
}
