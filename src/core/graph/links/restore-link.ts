// Gives back the wikilink that YAML took for nested lists, because its writer left the quotes out: `[[X]]`.
import { targetOf } from '../../text/find-links';
import type { Value } from '../../text/value';
import type { Target } from './relation';
import { pattern } from '../../text/pattern';

const letter = pattern('\\p{L}');

/** The links in double brackets that a line of the note holds: each as it is spelled, by its text without spaces; undefined where no `[[` stands. */
export type LineLinks = (line: number) => ReadonlyMap<string, string> | undefined;

/** Splits the text only when a line is asked for (few notes need one), and each line once. */
export function makeLineLinks(text: string): LineLinks {
  let lines: readonly string[] | undefined;
  const seen = new Map<number, ReadonlyMap<string, string> | undefined>();
  return (line) => {
    if (!seen.has(line)) seen.set(line, linksIn((lines ??= text.split('\n'))[line - 1] ?? ''));
    return seen.get(line);
  };
}

/**
 * `[[X]]` reads as a list in a list; a comma in the name splits it in two, a colon makes it a map. It is taken for a link when it holds nothing but text,
 * and (where the text of the note is at hand) when two opening brackets really stand on its line: `- [A, B]` is a list of two names. The line also
 * gives back the spelling.
 */
export function restoreLink(
  value: readonly Value[],
  line: number,
  lineLinks: LineLinks | undefined,
): Target | undefined {
  const [only] = value;
  if (value.length !== 1 || !Array.isArray(only)) return undefined;
  const parts: readonly Value[] = only;
  const texts = parts.flatMap((part) => textOf(part) ?? []);
  if (texts.length === 0 || texts.length !== parts.length) return undefined;
  const joined = texts.join(', ');
  const written = line > 0 ? lineLinks?.(line) : undefined;
  if (written === undefined && ((lineLinks !== undefined && line > 0) || !letter().test(joined))) return undefined;
  const inside = written?.get(withoutSpaces(joined)) ?? joined;
  const target = targetOf(inside);
  return target === '' ? undefined : { target, raw: `[[${inside}]]`, kind: 'wiki' };
}

function textOf(part: Value): string | undefined {
  if (typeof part === 'string') return part;
  if (typeof part === 'number') return String(part);
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return undefined;
  const [entry, more] = Object.entries(part);
  if (entry === undefined || more !== undefined || (typeof entry[1] !== 'string' && entry[1] !== null))
    return undefined;
  return `${entry[0]}: ${entry[1] ?? ''}`;
}

function linksIn(text: string): ReadonlyMap<string, string> | undefined {
  if (!text.includes('[[')) return undefined;
  const links = new Map<string, string>();
  let close = 0;
  for (let open = text.indexOf('[['); open >= 0 && close >= 0; open = text.indexOf('[[', open)) {
    open += 2;
    while (text[open] === '[') open += 1;
    if (close < open) close = text.indexOf(']]', open);
    // A longer text is no name; looking no further keeps hostile lines cheap.
    if (close < 0 || close - open > LONGEST) continue;
    const inside = text.slice(open, close);
    links.set(withoutSpaces(inside), inside);
  }
  return links;
}

const LONGEST = 500;

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
