// Reads the plainest blocks, which most notes have, line by line and several times as fast as the parser; anything else is left to it.
import { emptyMap, FIRST_LINE, noProperties, type Lines, type LinesOfMap, type ReadProperties } from './frontmatter';
import { resolvePlain } from './resolve-plain';
import type { Properties, Value } from './value';

interface Row {
  readonly indent: number;
  readonly isItem: boolean;
  readonly key: string | undefined;
  /** What follows the key or the mark of the item. */
  readonly rest: string;
  /** Line in the note, from 1. */
  readonly line: number;
}

interface Placed<V, L> {
  readonly value: V;
  readonly lines: L;
}

/** Deeper blocks are no plain ones. */
const DEEPEST_PLAIN = 8;

const ROW = /^( *)(?:(-)(?: +|$)|([^\s\-+.?:,[\]{}#&*!|>'"%@`<~\d][^:#]{0,200}):(?: +|$))?(.*)$/u;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/u;
const MARK = /^[\s\-?:,[\]{}#&*!|>'"%@`]/u;

/** The same as the parser gives, of keys without a colon; undefined where the block holds something that is not read here. Linear; never throws. */
export function readPlainBlock(yaml: string): ReadProperties | undefined {
  const rows = rowsOf(yaml);
  if (rows === undefined || rows.length === 0) return rows && noProperties();
  const reader = new PlainReader(rows);
  const read = rows[0]?.indent === 0 ? reader.map(0) : undefined;
  if (read === undefined || !reader.isAtEnd) return undefined;
  return { properties: read.value, lines: read.lines, repeated: [] };
}

/** The lines that say something. */
function rowsOf(yaml: string): readonly Row[] | undefined {
  // The last two end a line to patterns, and none to YAML.
  if (/[\t\r\ufeff\u2028\u2029]/u.test(yaml)) return undefined;
  const rows: Row[] = [];
  let line = FIRST_LINE - 1;
  for (const text of yaml.split('\n')) {
    line += 1;
    const [, indent = '', mark, key, rest = ''] = ROW.exec(text) ?? [];
    if (key === undefined && mark === undefined && (rest === '' || rest.startsWith('#'))) continue;
    if (key !== undefined && (key.endsWith(' ') || resolvePlain(key) !== key)) return undefined;
    rows.push({ indent: indent.length, isItem: mark !== undefined, key, rest: withoutSpaces(rest), line });
  }
  return rows;
}

/** Of all blanks, YAML takes spaces alone from the end of a text. */
function withoutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

const ITEM = /"([^"\\]*)" *|'([^']*)' *|([^\s\-?:,[\]{}#&*!|>'"%@`][^:,[\]{}#&*!|>'"%@`]*)/u;
const LIST = new RegExp(`^\\[ *(?:(?:${ITEM.source})(?:, *(?:${ITEM.source}))*)?\\]$`, 'u');

/** Undefined where the rest of a line is more than one plain value. */
function valueOf(rest: string): Value | undefined {
  if (rest.startsWith('[')) return LIST.test(rest) ? itemsOf(rest) : undefined;
  const quoted = QUOTED.exec(rest);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  const ends = rest.includes(' #') || rest.includes(': ') || rest.endsWith(':');
  return ends || MARK.test(rest) ? undefined : resolvePlain(rest);
}

function itemsOf(list: string): Value {
  return [...list.matchAll(new RegExp(ITEM, 'gu'))].map(
    ([, double, single, plain = '']) => double ?? single ?? resolvePlain(withoutSpaces(plain)),
  );
}

/** All of a value that is written on one line. */
function placesOf(value: Value, line: number): Lines {
  return Array.isArray(value) ? { line, items: value.map(() => line) } : line;
}

/** Walks the rows once. A method that answers undefined has met something for the parser: all then stop. */
class PlainReader {
  readonly #rows: readonly Row[];
  #at = 0;
  #depth = 0;

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#rows.length;
  }

  map(indent: number): Placed<Properties, LinesOfMap> | undefined {
    if (this.#depth === DEEPEST_PLAIN) return undefined;
    this.#depth += 1;
    const value = emptyMap<Value>();
    const keys = emptyMap<Lines>();
    const line = this.#rows[this.#at]?.line ?? 0;
    for (let row = this.#rows[this.#at]; row !== undefined && row.indent >= indent; row = this.#rows[this.#at]) {
      if (row.indent > indent || row.key === undefined || row.key in keys) return undefined;
      const placed = this.#entry(row);
      if (placed === undefined) return undefined;
      value[row.key] = placed.value;
      keys[row.key] = placed.lines;
    }
    this.#depth -= 1;
    return { value, lines: { line, keys } };
  }

  /** What follows a key: on its line, or below it. */
  #entry({ indent, rest, line }: Row): Placed<Value, Lines> | undefined {
    this.#at += 1;
    const next = this.#rows[this.#at];
    const below = next?.indent ?? -1;
    if (rest === '') {
      if (next?.isItem === true && below >= indent) return this.#list(below, indent);
      return below > indent ? this.map(below) : { value: null, lines: line };
    }
    const value = below > indent ? undefined : valueOf(rest);
    return value === undefined ? undefined : { value, lines: placesOf(value, line) };
  }

  /** `parent`: the column of the key that holds it. */
  #list(indent: number, parent: number): Placed<Value, Lines> | undefined {
    const value: Value[] = [];
    const items: Lines[] = [];
    const line = this.#rows[this.#at]?.line ?? 0;
    for (let row = this.#rows[this.#at]; row?.isItem === true && row.indent === indent; row = this.#rows[this.#at]) {
      const item = row.rest === '' ? undefined : valueOf(row.rest);
      if (item === undefined) return undefined;
      value.push(item);
      items.push(placesOf(item, row.line));
      this.#at += 1;
    }
    return (this.#rows[this.#at]?.indent ?? -1) > parent ? undefined : { value, lines: { line, items } };
  }
}
