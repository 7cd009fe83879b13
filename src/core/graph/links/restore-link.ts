// Gives back the wikilink that YAML took for nested lists, because its writer left the quotes out: `[[X]]`.
import { targetOf } from '../../text/find-links';
import type { Value } from '../../text/value';
import type { Target } from './relation';

/** The text of a line of the note, from 1. */
export type LineText = (line: number) => string;

/**
 * `[[X]]` reads as a list in a list; a comma in the name splits it in two. It is taken for a link when it holds nothing but text,
 * and (where the text of the note is at hand) when two opening brackets really stand on its line: `- [A, B]` is a list of two names.
 */
export function restoreLink(value: readonly Value[], line: number, lineText: LineText | undefined): Target | undefined {
  const [only] = value;
  if (value.length !== 1 || !Array.isArray(only)) return undefined;
  const parts: readonly Value[] = only;
  const texts = parts.flatMap((part) =>
    typeof part === 'string' ? [part] : typeof part === 'number' ? [String(part)] : [],
  );
  if (texts.length === 0 || texts.length !== parts.length || !texts.some((text) => /\p{L}/u.test(text)))
    return undefined;
  if (lineText !== undefined && line > 0 && !lineText(line).includes('[[')) return undefined;
  const inside = texts.join(', ');
  const target = targetOf(inside);
  return target === '' ? undefined : { target, raw: `[[${inside}]]`, kind: 'wiki' };
}
