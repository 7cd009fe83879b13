// What reading a frontmatter block gives: its properties, the line of each value, and what went wrong.
import type { Properties, Value } from './value';

/** Line of a value in the note, from 1; for a list or a map, also the lines of what it holds, in the same shape as the value. */
export type Lines = number | LinesOfList | LinesOfMap;

export interface LinesOfList {
  readonly line: number;
  readonly items: readonly Lines[];
}

export interface LinesOfMap {
  readonly line: number;
  readonly keys: Readonly<Record<string, Lines>>;
}

export interface FrontmatterProblem {
  /**
   * `frontmatter-unreadable` (reason), `frontmatter-too-deep` (limit), `frontmatter-too-large` (size, limit),
   * `frontmatter-unclosed`, `frontmatter-duplicate-key` (key, first), `frontmatter-glued-key` (key; `lost`: `all`
   * where the block does not parse because of it).
   */
  readonly check: string;
  /** Line in the note, from 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A value whose key stands again below it: it does not count as a property, but nothing in it is lost. */
export interface RepeatedEntry {
  /** The keys that lead to it; list indexes left out. */
  readonly path: readonly string[];
  readonly value: Value;
  readonly lines: Lines;
  /** Line of the key that counts in its place. */
  readonly line: number;
}

export interface Frontmatter {
  /** Of a block that does not parse, only what is certain (see `salvageFrontmatter`); empty when the block is refused. */
  readonly properties: Properties;
  readonly lines: LinesOfMap;
  readonly repeated: readonly RepeatedEntry[];
  readonly problems: readonly FrontmatterProblem[];
}

/** What a block holds. */
export type ReadProperties = Omit<Frontmatter, 'problems'>;

/** The line of a note that its YAML text begins on: the opening fence stands before it. */
export const FIRST_LINE = 2;

/** Deepest nesting that is read. */
export const DEEPEST = 64;

/** Longest block that is given to the parser, in UTF-16 code units. */
export const LONGEST = 256 * 1024;

/** An object that has nothing but its own keys, `__proto__` among them. */
export function emptyMap<T>(): Record<string, T> {
  const map: Record<string, T> = {};
  Object.setPrototypeOf(map, null);
  return map;
}

/** The line of a value. */
export function lineOf(lines: Lines): number {
  return typeof lines === 'number' ? lines : lines.line;
}

/** A block that says nothing. */
export function noProperties(): ReadProperties {
  return { properties: emptyMap<Value>(), lines: { line: FIRST_LINE, keys: emptyMap() }, repeated: [] };
}
