// Reads what is certain in a block that does not parse: each property by itself, so that one broken line hides no other.
import { noProperties, type ReadProperties } from './frontmatter';
import { isReadable, parseFrontmatter } from './parse-frontmatter';
import { isPlain, renderScalar } from './render-scalar';
import { isProperties } from './render-entry';
import { glued } from './unreadable-cause';
import { letterOrDigit, pattern } from './pattern';
import type { Value } from './value';

/** `**Titre**` is meant as a key, though YAML takes it for an alias. */
const keyStart = pattern('^(?:[\\p{L}_"\']|\\*+\\p{L})');

/** A key between quotes, its colon included. */
export const QUOTED_KEY = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?=[ \t\r]|$)/u;

/** How deep a broken block is taken apart; real ones have two levels. */
const MOST_LEVELS = 4;

/**
 * In a list of properties a value is always indented further than its key, so a key at the margin begins a property whatever stands before it. A property
 * that does not parse by itself is read only where its meaning is plain: a sentence with a colon (`but: Décrire : le cadre`), links in a row
 * (`[[A]], [[B]]`), a quote that nothing closes, a list of such. Anything else is left out. Linear in the text for each level.
 */
export function salvageFrontmatter(yaml: string): ReadProperties {
  const parsed = parseFrontmatter(mendLines(yaml.split(/\r?\n/u)).join('\n'));
  return 'unreadable' in parsed ? noProperties() : parsed;
}

/** As many lines, which YAML reads as they are meant: those that parse stay as they are, those that cannot be read are empty, and so may comments be. */
export function mendLines(lines: readonly string[]): readonly string[] {
  const spaced = lines.map((line) => withSpaces(line, '\u00a0', ' '));
  const mended = mend(spaced, 0);
  // A blank line may hold the tab that is one too many.
  return isReadable(mended.join('\n')) ? mended : mend(spaced.map(withoutTabs), 0);
}

/** YAML knows no hard spaces, and forbids tabs before a value; nobody means anything else by them than by spaces. */
function withSpaces(line: string, blank: string, spaces: string): string {
  const lead = /^[ \t\u00a0]*/u.exec(line)?.[0] ?? '';
  return lead.replaceAll(blank, spaces) + line.slice(lead.length);
}

function withoutTabs(line: string): string {
  return withSpaces(line, '\t', '  ');
}

function mend(lines: readonly string[], level: number): readonly string[] {
  return splitEntries(lines).flatMap((source) => {
    const entry = source.map(withoutTabs);
    const colon = keyEnd(entry[0] ?? '');
    // In a text of several lines, tabs are its own.
    const sound = colon === undefined ? undefined : [source, entry].find((each) => isReadable(`${each.join('\n')}\n`));
    // What would end the block may stand behind a property.
    if (sound !== undefined) return sound.map((line) => (line.startsWith('...') ? '' : line));
    return mendEntry(entry, colon, level) ?? entry.map(() => '');
  });
}

/** The lines of each property: that of its key and what stands below, up to the next key in the same column. */
function splitEntries(lines: readonly string[]): readonly (readonly string[])[] {
  const entries: string[][] = [[]];
  for (const line of lines) {
    // A glued key holds nothing that can be read, and takes nothing from the property above it.
    if (keyEnd(line) !== undefined || glued().test(line.slice(0, 80))) entries.push([]);
    entries.at(-1)?.push(line);
  }
  return entries;
}

/** Where the colon of a key at the margin stands. */
function keyEnd(line: string): number | undefined {
  if (!keyStart().test(line)) return undefined;
  const between = QUOTED_KEY.exec(line)?.[0].length;
  if (between !== undefined) return between - 1;
  const colon = line.search(/:(?:[ \t]|$)/u);
  return colon > 0 ? colon : undefined;
}

function mendEntry(
  [head = '', ...below]: readonly string[],
  colon: number | undefined,
  level: number,
): readonly string[] | undefined {
  if (colon === undefined) return undefined;
  const written = head.slice(0, colon).trimEnd();
  const name = renderScalar(written.replaceAll(/^["']|["']$/gu, ''), 'block', 'double');
  const key = isPlain(written) || QUOTED_KEY.test(head) ? head.slice(0, colon + 1) : `${name}:`;
  const rest = head.slice(colon + 1);
  const first = below.find(saysSomething);
  if (first === undefined) {
    const value = mendValue(rest);
    return value === undefined ? undefined : [key + blanksOf(rest) + value, ...below];
  }
  if (rest.trim() !== '') return undefined;
  const indent = first.search(/[^ ]/u);
  const isList = ITEM.test(first);
  const mended = isList ? below.map((_, at) => mendItem(below, at, indent)) : mendBelow(below, indent, level);
  if (mended?.some(saysSomething)) return [key, ...mended];
  return isList ? undefined : mended && [`${key} {}`, ...mended];
}

/** An item, behind the mark of a list in Markdown too. */
const ITEM = /^ *[-*](?: +|$)/u;

function saysSomething(line: string): boolean {
  return !/^ *(?:#|$)/u.test(line);
}

function mendItem(lines: readonly string[], at: number, indent: number): string {
  const [line = '', next = ''] = lines.slice(at, at + 2);
  const item = ITEM.exec(line)?.[0] ?? '';
  const isWhole = ITEM.test(next) || !saysSomething(next);
  const value = item === '' ? undefined : mendValue(line.slice(item.length), isWhole);
  return value === undefined ? '' : `${' '.repeat(indent)}-${blanksOf(item.trimStart().slice(1))}${value}`;
}

/** What stands before a text on its line. */
function blanksOf(text: string): string {
  return /^[ \t]*/u.exec(text)?.[0] ?? '';
}

/** Properties below a key, if all are indented as the first is. */
function mendBelow(lines: readonly string[], indent: number, level: number): readonly string[] | undefined {
  const margin = ' '.repeat(indent);
  const inside = lines.map((line) => (line.startsWith(margin) ? line.slice(indent) : ''));
  if (indent === 0 || level >= MOST_LEVELS || lines.some((line, at) => saysSomething(line) && inside[at] === ''))
    return undefined;
  return mend(inside, level + 1).map((line) => (line === '' ? '' : margin + line));
}

/**
 * A value on one line: as it stands where YAML reads it, else as the text that it is, where no mark of YAML's says that it is something else. `isWhole`: it
 * does not go on below, where its quote may end.
 */
function mendValue(rest: string, isWhole = true): string | undefined {
  // Hard spaces are the text's own, but behind a quote or a bracket.
  return mendText(withoutBlanks(rest), isWhole) ?? mendText(rest.trim(), isWhole);
}

function withoutBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
  return text.slice(0, end).slice(blanksOf(text).length);
}

function mendText(text: string, isWhole: boolean): string | undefined {
  // `*important*` and `& Co` are words.
  if (/^(?:[{|>?]|&(?! )|\*(?!\*?[^\s*][^*]*\*)|!(?!\[\[))/u.test(text)) return undefined;
  if (isOneValue(text)) return text;
  if (/^!?\[\[[^\]]*\]\]/u.test(text) || !/^["'[]/u.test(text)) return quoted(text);
  if (!isWhole) return undefined;
  return (
    listsOf(text).find((list) => isOneValue(list, holdsMap)) ?? (text.startsWith('[') ? undefined : mendQuotes(text))
  );
}

/** Quoted texts and links, and nothing else. */
const ROW = /^(?:(?:"(?:[^"\\]|\\.)*"|'[^']*'|\[\[[^[\]]*\]\])[ \t]*(?:,[ \t]*|$))+$/u;

/** Quoted texts in a row; tags with their sign; links between quotes of a text processor; a list that nothing closes; a comma too many. */
function listsOf(text: string): readonly string[] {
  const isOpen = /^\[(?!\[)[^,:]*,[^:]*$/u.test(text);
  return [
    ...(ROW.test(text) ? [`[${text}]`] : []),
    text.replaceAll(/([[,]\s*)(#[^\s,[\]"']+)/gu, '$1"$2"'),
    text.replaceAll(/“(\[\[[^\]"“”]*\]\])”/gu, '"$1"'),
    ...(isOpen ? [`${text}]`] : []),
    ...(/["']/u.test(text) ? [] : [text.replaceAll(/,(?=\s*,)/gu, '')]),
  ];
}

/** Quotes that nothing closes, or that apostrophes or those of a link end too early, are those of the whole text; some words between quotes, or what stands before a colon, are its first. */
function mendQuotes(text: string): string | undefined {
  const quote = text.charAt(0);
  const isClosed = text.endsWith(quote) || (text.endsWith('”') && !text.includes('“'));
  const inside = text.slice(1, isClosed ? -1 : text.length);
  if (!inside.split(quote).some(isEdge) || /^\[\[[^[\]]*\]\]$/u.test(inside)) return quoted(inside);
  if (/^(?:"[^"]*"|'[^']*')[ \t]*:[ \t]/u.test(text)) return quoted(text);
  return !isClosed && /^(["'])[^"']*\1 +[^\s"',;:][^"]*$/u.test(text) ? quoted(text) : undefined;
}

/** Whether a part of a text, of which quotes are taken for apostrophes, begins or ends with another sign than a letter where a quote stood. */
function isEdge(part: string, at: number, { length }: readonly string[]): boolean {
  const isLetter = (sign = ''): boolean => letterOrDigit().test(sign);
  return (at > 0 && !isLetter(part[0])) || (at < length - 1 && !isLetter(part.at(-1)));
}

function quoted(text: string): string {
  return renderScalar(text, 'block', /["\\]/u.test(text) && !text.includes("'") ? 'single' : 'double');
}

function isOneValue(text: string, isElse?: (value: Value | undefined) => boolean): boolean {
  const read = parseFrontmatter(`x: ${text}`);
  // Behind brackets, a colon begins a key of its own.
  return 'properties' in read && Object.keys(read.properties).length === 1 && isElse?.(read.properties['x']) !== true;
}

/** Whether a colon in a list was taken for that of a key. */
function holdsMap(value: Value | undefined): boolean {
  return Array.isArray(value) ? value.some(holdsMap) : isProperties(value);
}
