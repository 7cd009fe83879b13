// Reads the plain YAML that notes are made of, line by line; leaves anything unusual to the full parser, so that both always agree.
import type { FrontmatterProblem, Lines, LinesOfMap, RepeatedEntry } from './frontmatter';
import { DEEPEST, duplicateKey, emptyMap, lineOf } from './frontmatter';
import { canBeginPlain, resolvePlain, scanValue } from './scan-scalar';
import type { Properties, Value } from './value';

export interface ScannedBlock {
  readonly properties: Properties;
  readonly lines: LinesOfMap;
  readonly duplicates: readonly FrontmatterProblem[];
  readonly repeated: readonly RepeatedEntry[];
}

interface Line {
  /** Without indentation: at least one character. */
  readonly text: string;
  readonly indent: number;
  /** Line in the note, from 1. */
  readonly number: number;
}

interface Placed {
  readonly value: Value;
  readonly lines: Lines;
}

interface PlacedMap {
  readonly value: Record<string, Value>;
  readonly lines: LinesOfMap;
}

/** The longest key that YAML allows to be recognised, less a margin. */
const LONGEST_KEY = 1000;

/** Undefined when the block is not plain enough. `firstLine`: line of the block's first line in the note. */
export function scanFrontmatter(yaml: string, firstLine: number): ScannedBlock | undefined {
  const lines = splitLines(yaml, firstLine);
  if (lines === undefined) return undefined;
  if (lines.length === 0)
    return {
      properties: emptyMap<Value>(),
      lines: { line: firstLine, keys: emptyMap() },
      duplicates: [],
      repeated: [],
    };
  const scanner = new Scanner(lines);
  const map = lines[0]?.indent === 0 ? scanner.map(0) : undefined;
  return map === undefined || !scanner.finished
    ? undefined
    : { properties: map.value, lines: map.lines, duplicates: scanner.duplicates, repeated: scanner.repeated };
}

/** The lines that say something; undefined when the block holds a character that changes how lines are read. */
function splitLines(yaml: string, firstLine: number): Line[] | undefined {
  if (yaml.includes('\t') || yaml.includes('\ufeff')) return undefined;
  const lines: Line[] = [];
  let number = firstLine;
  for (let at = 0; at < yaml.length; number += 1) {
    let end = yaml.indexOf('\n', at);
    if (end < 0) end = yaml.length;
    let start = at;
    while (yaml[start] === ' ') start += 1;
    const stop = yaml[end - 1] === '\r' && end > start && end < yaml.length ? end - 1 : end;
    if (start < stop && yaml[start] !== '#') {
      const text = yaml.slice(start, stop);
      if (text.includes('\r')) return undefined;
      lines.push({ text, indent: start - at, number });
    }
    at = end + 1;
  }
  return lines;
}

/** Walks the lines once. A method that answers undefined has met something for the full parser: all then stop. */
class Scanner {
  readonly duplicates: FrontmatterProblem[] = [];
  readonly repeated: RepeatedEntry[] = [];
  /** The keys that lead to where the walk stands. */
  private readonly path: string[] = [];
  private at = 0;
  private depth = 0;

  constructor(private readonly lines: Line[]) {}

  get finished(): boolean {
    return this.at === this.lines.length;
  }

  map(indent: number): PlacedMap | undefined {
    if (this.depth >= DEEPEST) return undefined;
    this.depth += 1;
    const value = emptyMap<Value>();
    const keys = emptyMap<Lines>();
    const start = this.lines[this.at]?.number ?? 0;
    for (let line = this.lines[this.at]; line !== undefined && line.indent >= indent; line = this.lines[this.at]) {
      const colon = line.indent === indent ? keyEnd(line) : undefined;
      if (colon === undefined) return undefined;
      const key = line.text.slice(0, colon);
      this.path.push(key);
      const placed = this.entry(line, colon + 1, indent);
      if (placed === undefined) return undefined;
      const first = keys[key];
      if (first !== undefined) {
        this.duplicates.push(duplicateKey(key, line.number, lineOf(first)));
        this.repeated.push({ path: [...this.path], value: value[key] ?? null, lines: first });
      }
      this.path.pop();
      value[key] = placed.value;
      keys[key] = placed.lines;
    }
    this.depth -= 1;
    return { value, lines: { line: start, keys } };
  }

  /** What follows a key: on its line, or below it. */
  private entry(line: Line, from: number, indent: number): Placed | undefined {
    const scanned = scanValue(line.text, from);
    if (scanned === 'complex') return undefined;
    this.at += 1;
    const next = this.lines[this.at];
    if (scanned !== 'nothing') {
      const continued = next !== undefined && next.indent > indent;
      return continued ? undefined : { value: scanned.value, lines: placeAll(scanned.value, line.number) };
    }
    if (next !== undefined && isItem(next) && next.indent >= indent) return this.list(next.indent, indent);
    return next !== undefined && next.indent > indent ? this.map(next.indent) : { value: null, lines: line.number };
  }

  /** A block sequence; `parent` is the column of the key that holds it. */
  private list(indent: number, parent: number): Placed | undefined {
    const value: Value[] = [];
    const items: Lines[] = [];
    const start = this.lines[this.at]?.number ?? 0;
    for (let line = this.lines[this.at]; line !== undefined && line.indent >= indent; line = this.lines[this.at]) {
      if (line.indent > indent) return undefined;
      if (!isItem(line)) {
        if (indent !== parent) return undefined;
        break;
      }
      const placed = this.item(line, indent);
      if (placed === undefined) return undefined;
      value.push(placed.value);
      items.push(placed.lines);
    }
    const next = this.lines[this.at];
    if (next !== undefined && next.indent > parent) return undefined;
    return { value, lines: { line: start, items } };
  }

  private item(line: Line, indent: number): Placed | undefined {
    let from = 1;
    while (line.text[from] === ' ') from += 1;
    const inner: Line = { text: line.text.slice(from), indent: indent + from, number: line.number };
    if (inner.text !== '' && keyEnd(inner) !== undefined) {
      this.lines[this.at] = inner;
      const map = this.map(inner.indent);
      const next = this.lines[this.at];
      return next !== undefined && next.indent > indent ? undefined : map;
    }
    const scanned = scanValue(line.text, from);
    if (scanned === 'complex') return undefined;
    this.at += 1;
    const next = this.lines[this.at];
    if (next !== undefined && next.indent > indent) return undefined;
    return scanned === 'nothing'
      ? { value: null, lines: line.number }
      : { value: scanned.value, lines: placeAll(scanned.value, line.number) };
  }
}

/** Where the colon of `key:` stands; undefined when the line does not begin with a plain text key. */
function keyEnd(line: Line): number | undefined {
  const { text } = line;
  if (!canBeginPlain(text, 0)) return undefined;
  let colon = text.indexOf(':');
  while (colon >= 0 && colon + 1 < text.length && text[colon + 1] !== ' ') colon = text.indexOf(':', colon + 1);
  if (colon <= 0 || colon > LONGEST_KEY || text[colon - 1] === ' ') return undefined;
  const key = text.slice(0, colon);
  // A document mark at the margin, a comment before the colon, or a key that is no text: all for the full parser.
  if (key.includes(' #') || (line.indent === 0 && (key.startsWith('---') || key.startsWith('...')))) return undefined;
  return resolvePlain(key) === key ? colon : undefined;
}

function isItem(line: Line): boolean {
  return line.text[0] === '-' && (line.text.length === 1 || line.text[1] === ' ');
}

/** All of a value that is written on one line. */
function placeAll(value: Value, line: number): Lines {
  return Array.isArray(value) ? { line, items: value.map((item: Value) => placeAll(item, line)) } : line;
}
