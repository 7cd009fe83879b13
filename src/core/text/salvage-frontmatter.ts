// Reads what is certain in a block that does not parse: each property by itself, so that one broken line hides no other.
import { emptyMap, type Lines, type LinesOfMap, type RepeatedEntry } from './frontmatter';
import { parseFrontmatter } from './parse-frontmatter';
import { scanFrontmatter } from './scan-frontmatter';
import { scanValue } from './scan-scalar';
import { glued } from './unreadable-cause';
import type { Properties, Value } from './value';
import { pattern } from './pattern';

const keyStart = pattern('^[\\p{L}_"\']');

export interface Salvaged {
  readonly properties: Properties;
  readonly lines: LinesOfMap;
  readonly repeated: readonly RepeatedEntry[];
}

/** One property: the line of its key and what stands below, up to the next key in the same column. */
interface Entry {
  readonly lines: readonly string[];
  /** Line of the first in the note, from 1. */
  readonly line: number;
}

/** How deep a broken block is taken apart; real ones have two levels. */
const MOST_LEVELS = 4;

/**
 * In a list of properties a value is always indented further than its key, so a key at the margin begins a property whatever stands before it. A property
 * that does not parse by itself is read only where its meaning is plain: a sentence with a colon (`but: Décrire : le cadre`), links in a row
 * (`[[A]], [[B]]`), a list of such. Anything else is left out. Linear in the text for each level.
 */
export function salvageFrontmatter(yaml: string, firstLine: number, level = 0): Salvaged {
  const properties = emptyMap<Value>();
  const keys = emptyMap<Lines>();
  const repeated: RepeatedEntry[] = [];
  for (const entry of splitEntries(yaml, firstLine)) {
    const read = parseAlone(entry) ?? readLoosely(entry, level);
    if (read === undefined) continue;
    repeated.push(...read.repeated);
    for (const [key, lines] of Object.entries(read.lines.keys)) {
      const before = keys[key];
      if (before !== undefined) repeated.push({ path: [key], value: properties[key] ?? null, lines: before });
      properties[key] = read.properties[key] ?? null;
      keys[key] = lines;
    }
  }
  return { properties, lines: { line: firstLine, keys }, repeated };
}

function splitEntries(yaml: string, firstLine: number): readonly Entry[] {
  const entries: { lines: string[]; line: number }[] = [];
  let line = firstLine;
  for (const text of yaml.split(/\r?\n/u)) {
    // A glued key holds nothing that can be read, and takes nothing from the property above it.
    if (keyEnd(text) !== undefined || glued().test(text.slice(0, 80))) entries.push({ lines: [text], line });
    else entries.at(-1)?.lines.push(text);
    line += 1;
  }
  return entries;
}

/** Where the colon of a key at the margin stands. */
function keyEnd(line: string): number | undefined {
  if (!keyStart().test(line)) return undefined;
  const colon = line.search(/:(?:[ \t]|$)/u);
  return colon > 0 ? colon : undefined;
}

function parseAlone({ lines, line }: Entry): Salvaged | undefined {
  const yaml = `${lines.map(withoutTabs).join('\n')}\n`;
  const scanned = scanFrontmatter(yaml, line);
  if (scanned !== undefined) return scanned;
  const parsed = parseFrontmatter(yaml, line);
  return 'unreadable' in parsed ? undefined : parsed;
}

/** YAML forbids tabs before a value; nobody means anything else by them than by spaces. */
function withoutTabs(line: string): string {
  const lead = /^[ \t]*/u.exec(line)?.[0] ?? '';
  return lead.includes('\t') ? lead.replaceAll('\t', '  ') + line.slice(lead.length) : line;
}

function readLoosely(entry: Entry, level: number): Salvaged | undefined {
  const [head = '', ...below] = entry.lines.map(withoutTabs);
  const colon = keyEnd(head);
  if (colon === undefined) return undefined;
  const key = head.slice(0, colon).replaceAll(/^["']|["']$/gu, '');
  const rest = head.slice(colon + 1);
  const first = below.find(saysSomething);
  if (first === undefined) return loose(key, readText(rest), entry.line);
  if (rest.trim() !== '') return undefined;
  const indent = first.length - first.trimStart().length;
  if (/^ *-(?: |$)/u.test(first)) return readList(key, below, entry.line);
  if (indent === 0 || level >= MOST_LEVELS || below.some((line) => saysSomething(line) && !isIndented(line, indent)))
    return undefined;
  const inner = salvageFrontmatter(below.map((line) => line.slice(indent)).join('\n'), entry.line + 1, level + 1);
  const repeated = inner.repeated.map((each) => ({ ...each, path: [key, ...each.path] }));
  return { ...single(key, inner.properties, inner.lines, entry.line), repeated };
}

function saysSomething(line: string): boolean {
  return !/^ *(?:#|$)/u.test(line);
}

function isIndented(line: string, indent: number): boolean {
  return line.slice(0, indent).trim() === '';
}

function readList(key: string, below: readonly string[], line: number): Salvaged | undefined {
  const value: Value[] = [];
  const items: Lines[] = [];
  for (const [index, text] of below.entries()) {
    if (!saysSomething(text)) continue;
    const item = /^ *-(?: +|$)/u.exec(text);
    const read = item === null ? undefined : readText(text.slice(item[0].length));
    if (read === undefined) continue;
    value.push(read);
    items.push(line + 1 + index);
  }
  return value.length === 0 ? undefined : single(key, value, { line, items }, line);
}

/** A value on one line: as YAML has it, else as the text that stands there, where no mark of YAML's says that it is something else. */
function readText(rest: string): Value | undefined {
  const scanned = scanValue(rest, 0);
  if (scanned === 'nothing') return null;
  if (scanned !== 'complex') return scanned.value;
  const text = rest.trim();
  return /^\[\[[^\]]*\]\]/u.test(text) || !/^["'[{|>&*!?]/u.test(text) ? text : undefined;
}

function loose(key: string, value: Value | undefined, line: number): Salvaged | undefined {
  return value === undefined ? undefined : single(key, value, line, line);
}

function single(key: string, value: Value, lines: Lines, line: number): Salvaged {
  const properties = emptyMap<Value>();
  const keys = emptyMap<Lines>();
  properties[key] = value;
  keys[key] = lines;
  return { properties, lines: { line, keys }, repeated: [] };
}
