// Reads what is certain in a block that does not parse: each property by itself, so that one broken line hides no other.
import { noProperties, type ReadProperties } from './frontmatter';
import { isReadable, parseFrontmatter } from './parse-frontmatter';
import { glued } from './unreadable-cause';
import { pattern } from './pattern';

const keyStart = pattern('^[\\p{L}_"\']');

/** How deep a broken block is taken apart; real ones have two levels. */
const MOST_LEVELS = 4;

/**
 * In a list of properties a value is always indented further than its key, so a key at the margin begins a property whatever stands before it. A property
 * that does not parse by itself is read only where its meaning is plain: a sentence with a colon (`but: Décrire : le cadre`), links in a row
 * (`[[A]], [[B]]`), a list of such. Anything else is left out. Linear in the text for each level.
 */
export function salvageFrontmatter(yaml: string): ReadProperties {
  const mended = mend(yaml.split(/\r?\n/u).map(withoutTabs), 0);
  const parsed = parseFrontmatter(mended.join('\n'));
  return 'unreadable' in parsed ? noProperties() : parsed;
}

/** YAML forbids tabs before a value, and knows no hard spaces; nobody means anything else by them than by spaces. */
function withoutTabs(line: string): string {
  const lead = /^[ \t\u00a0]*/u.exec(line)?.[0] ?? '';
  return lead.replaceAll('\t', '  ').replaceAll('\u00a0', ' ') + line.slice(lead.length);
}

/** As many lines: those that cannot be read are empty. */
function mend(lines: readonly string[], level: number): readonly string[] {
  return splitEntries(lines).flatMap((entry) => {
    const colon = keyEnd(entry[0] ?? '');
    const isSound = colon !== undefined && isReadable(`${entry.join('\n')}\n`);
    // What would end the block may stand behind a property.
    if (isSound) return entry.map((line) => (line.startsWith('...') ? '' : line));
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
  const colon = line.search(/:(?:[ \t]|$)/u);
  return colon > 0 ? colon : undefined;
}

function mendEntry(
  [head = '', ...below]: readonly string[],
  colon: number | undefined,
  level: number,
): readonly string[] | undefined {
  if (colon === undefined) return undefined;
  const key = `${JSON.stringify(head.slice(0, colon).replaceAll(/^["']|["']$/gu, ''))}: `;
  const rest = head.slice(colon + 1);
  const first = below.find(saysSomething);
  if (first === undefined) {
    const value = mendValue(rest);
    return value === undefined ? undefined : [key + value, ...below];
  }
  if (rest.trim() !== '') return undefined;
  const isList = ITEM.test(first);
  const mended = isList ? below.map(mendItem) : mendBelow(below, first.search(/[^ ]/u), level);
  if (mended?.some(saysSomething)) return [key, ...mended];
  return isList ? undefined : mended && [`${key}{}`, ...mended];
}

/** An item, behind the mark of a list in Markdown too. */
const ITEM = /^ *[-*](?: +|$)/u;

function saysSomething(line: string): boolean {
  return !/^ *(?:#|$)/u.test(line);
}

function mendItem(line: string): string {
  const value = ITEM.test(line) ? mendValue(line.replace(ITEM, '')) : undefined;
  return value === undefined ? '' : `- ${value}`;
}

/** Properties below a key, if all are indented as the first is. */
function mendBelow(lines: readonly string[], indent: number, level: number): readonly string[] | undefined {
  const margin = ' '.repeat(indent);
  const inside = lines.map((line) => (line.startsWith(margin) ? line.slice(indent) : ''));
  if (indent === 0 || level >= MOST_LEVELS || lines.some((line, at) => saysSomething(line) && inside[at] === ''))
    return undefined;
  return mend(inside, level + 1).map((line) => (line === '' ? '' : margin + line));
}

/** A value on one line: as it stands where YAML reads it, else as the text that it is, where no mark of YAML's says that it is something else. */
function mendValue(rest: string): string | undefined {
  const text = rest.trim();
  if (/^(?:[{|>&*?]|!(?!\[\[))/u.test(text)) return undefined;
  if (isOneValue(text)) return text;
  if (/^!?\[\[[^\]]*\]\]/u.test(text) || !/^["'[]/u.test(text)) return JSON.stringify(text);
  // Quoted texts in a row, and tags with their sign.
  return [`[${text}]`, text.replaceAll(/([[,]\s*)(#[^\s,[\]"']+)/gu, '$1"$2"')].find(isOneValue);
}

function isOneValue(text: string): boolean {
  const read = parseFrontmatter(`x: ${text}`);
  // Behind brackets, a colon begins a key of its own.
  return 'properties' in read && Object.keys(read.properties).length === 1;
}
