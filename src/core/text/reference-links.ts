// Markdown's reference links: `[text][ref]`, where `[ref]: <note.md>` says once for the whole text which note is meant.
import { foldCase } from './fold';
import { findLinks } from './find-links';

/** Where each label leads, by its comparable form. */
export type References = ReadonlyMap<string, string>;

const DEFINITION = /^ {0,3}\[([^\][^][^\][]{0,99})\]:[ \t]*(<[^<>\n]{1,300}>|[^\s<]{1,300})[ \t]*(?:["'(][^\n]*)?$/gmu;
const USE = /(^|[^\\[\]])\[([^\][]{1,300})\](?:\[([^\][]{0,99})\])?(?![\](:])/gu;

/** What stands before the box of a task. */
const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/u;

/** Undefined when the text defines none. Only names of files count: a line such as `[Note]: important` is writing. */
export function findReferences(text: string): References | undefined {
  if (!text.includes(']:')) return undefined;
  const found = new Map<string, string>();
  for (const [, label = '', place = ''] of text.matchAll(DEFINITION)) {
    const isNote = /\.md(?:#|>?$)/iu.test(place) && findLinks(`[](${place})`).length > 0;
    if (isNote && !found.has(labelKey(label))) found.set(labelKey(label), place);
  }
  return found.size === 0 ? undefined : found;
}

/** The line with its reference links as inline ones: `[text](<note.md>)`. */
export function writeInline(line: string, references: References): string {
  if (!line.includes(']')) return line;
  return line.replaceAll(USE, (whole, before: string, text: string, label: string | undefined, at: number) => {
    if (text.length === 1 && at < 200 && ITEM.test(line.slice(0, at + before.length))) return whole;
    const place = references.get(labelKey(label || text));
    return place === undefined ? whole : `${before}[${text}](${place})`;
  });
}

function labelKey(label: string): string {
  return foldCase(label).replaceAll(/\s+/gu, ' ').trim();
}
