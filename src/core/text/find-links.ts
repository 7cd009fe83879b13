// Finds links to notes in a text: wikilinks, embeds, and Markdown links that stay in the vault.

import { isAddress } from './is-address';
import { isPlaceholder } from './is-placeholder';

export interface FoundLink {
  /** The name to look for: no brackets, no alias, no subpath, no `.md`. */
  readonly target: string;
  /** The link as written, brackets (and the `!` of an embed) included. */
  readonly raw: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Attachments: links to them say nothing about notes. */
const ATTACHMENT =
  /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|pdf|mp[34]|webm|wav|m4a|ogg|3gp|flac|mov|mkv|canvas|base|docx?|pptx?|xlsx?|odt|ods|odp|zip|csv|json|html?|txt|ya?ml)$/iu;

/** Bounds of what is looked at for one Markdown link, so that a hostile line costs no more than its length times these. */
const LONGEST_TEXT = 500;
const LONGEST_PATH = 600;

/** In order of place. Links that name nothing (`[[]]`, `[[#here]]`), leave the vault, lead to an attachment or wait for a template are left out. Linear time. */
export function findLinks(text: string): readonly FoundLink[] {
  const found: FoundLink[] = [];
  for (let at = text.indexOf('['); at >= 0 && at < text.length; at = text.indexOf('[', at)) {
    const link = text[at + 1] === '[' ? wikilinkAt(text, at) : undefined;
    if (link !== undefined) {
      if (link.target !== '') found.push(link);
      at = link.end;
    } else at += 1;
  }
  if (!text.includes('](')) return found;
  return [...found, ...findMarkdownLinks(text, found)].sort((a, b) => a.start - b.start);
}

/** A wikilink that begins at `at`; with an empty target when it names no note. */
function wikilinkAt(text: string, at: number): FoundLink | undefined {
  // Of three brackets the first is one of the text.
  if (text[at - 1] === '\\' || text[at + 2] === '[') return undefined;
  let close = at + 2;
  for (; text[close] !== ']' || text[close + 1] !== ']'; close += 1) {
    const char = text[close];
    if (char === undefined || char === '\n' || (char === '[' && text[close + 1] === '[')) return undefined;
  }
  const start = text[at - 1] === '!' ? at - 1 : at;
  const end = close + 2;
  return { target: targetOf(text.slice(at + 2, close)), raw: text.slice(start, end), start, end };
}

/** `Dossier/Note.md#Titre|alias` → `Dossier/Note`. In a table the bar is written `\|`. */
export function targetOf(inside: string): string {
  const bar = inside.indexOf('|');
  let target = bar < 0 ? inside : inside.slice(0, inside[bar - 1] === '\\' ? bar - 1 : bar);
  const hash = target.indexOf('#');
  if (hash >= 0) target = target.slice(0, hash);
  return noteOf(target.trim());
}

/** The name to look for; empty when it is that of no note. */
function noteOf(path: string): string {
  const target = /\.md$/iu.test(path) ? path.slice(0, -3) : path;
  return ATTACHMENT.test(target) || isPlaceholder(target) || isAddress(target) ? '' : target;
}

function findMarkdownLinks(text: string, wikilinks: readonly FoundLink[]): readonly FoundLink[] {
  const found: FoundLink[] = [];
  let passed = 0;
  let floor = 0;
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    while ((wikilinks[passed]?.end ?? Infinity) <= at) passed += 1;
    const link = markdownLinkAt(text, at, floor);
    if (link === undefined || (wikilinks[passed]?.start ?? Infinity) < link.start) continue;
    found.push(link);
    floor = link.end;
  }
  return found;
}

function markdownLinkAt(text: string, middle: number, floor: number): FoundLink | undefined {
  const open = openingBefore(text, middle, floor);
  if (open === undefined) return undefined;
  const destination = destinationAt(text, middle + 2);
  if (destination === undefined) return undefined;
  const target = targetOfUrl(destination.url);
  if (target === undefined) return undefined;
  const start = text[open - 1] === '!' ? open - 1 : open;
  return { target, raw: text.slice(start, destination.end), start, end: destination.end };
}

/** The bracket that opens the text of a link, on the same line and not too far back. */
function openingBefore(text: string, middle: number, floor: number): number | undefined {
  for (let at = middle - 1; at >= Math.max(floor, middle - LONGEST_TEXT); at -= 1) {
    if (text[at] === '[') return at;
    if (text[at] === '\n') return undefined;
  }
  return undefined;
}

/** `(path)`, `(<path with spaces>)`, either with a "title" after it; the brackets of a path must balance. */
function destinationAt(text: string, from: number): { readonly url: string; readonly end: number } | undefined {
  const pointed = text[from] === '<';
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + LONGEST_PATH); at += 1) {
    const char = text[at];
    if (char === '\n') return undefined;
    if (pointed && char === '>') {
      const close = text.indexOf(')', at);
      return close < 0 || close > at + 300 ? undefined : { url: text.slice(from + 1, at), end: close + 1 };
    }
    if (pointed) continue;
    if (char === '(') depth += 1;
    if (char === ')' && (depth -= 1) === 0) return { url: text.slice(from, at), end: at + 1 };
  }
  return undefined;
}

/** The note that a URL leads to; undefined when it leaves the vault, or leads to an attachment or nowhere. */
function targetOfUrl(url: string): string | undefined {
  const path = url.trim().replace(/ ["'(].*$/u, '');
  // A wikilink in the place of an address is one all the same.
  if (/^(?:$|\[\[|#|\/\/|[a-z][a-z0-9+.-]*:)/iu.test(path)) return undefined;
  const hash = path.indexOf('#');
  // A `#` of the name itself is written `%23`.
  const target = noteOf(decodePercents(hash < 0 ? path : path.slice(0, hash)).trim());
  return target === '' || target === '.' || target.endsWith('/') ? undefined : target;
}

function decodePercents(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A lone percent sign is a character like another.
    if (error instanceof URIError) return path;
    throw error;
  }
}
