// Reads a note from what Obsidian's metadata cache knows, without its text: fast enough for a whole vault at start.
import { readValue } from '../text/read-value';
import { assembleNote } from './assemble-note';
import { defaultKeys } from './links/index';
import { readBodyLinks, readTagLinks } from './links/body-links';
import type { Note } from './note';
import type { ReadOptions } from './read-note';

/** Lines of the cache count from 0. */
export interface CachedPlace {
  readonly start: { readonly line: number };
}

export interface CachedLink {
  readonly link: string;
  /** As written, brackets included. */
  readonly original: string;
  readonly position: CachedPlace;
}

/** The part of Obsidian's `CachedMetadata` that is read; plain data of the same shape. */
export interface CachedFacts {
  readonly frontmatter?: Readonly<Record<string, unknown>>;
  readonly links?: readonly CachedLink[];
  readonly embeds?: readonly CachedLink[];
  /** Inline tags, with `#`. */
  readonly tags?: readonly { readonly tag: string; readonly position: CachedPlace }[];
  readonly headings?: readonly { readonly heading: string; readonly level: number; readonly position: CachedPlace }[];
  readonly sections?: readonly { readonly type: string }[];
}

/**
 * A note with `textRead` false: links of the frontmatter are on line 0, every body link is a mention, tasks and problems are unknown.
 * Never throws. Reading the text replaces it by the note that `readNote` gives.
 */
export function readCachedNote(path: string, cached: CachedFacts, { keys = defaultKeys() }: ReadOptions = {}): Note {
  const { frontmatter = {}, headings = [], tags = [] } = cached;
  const body = {
    links: readCachedLinks(cached),
    headings: headings.map(({ heading, level, position }) => ({ level, text: heading, line: position.start.line + 1 })),
    tasks: [],
    tags: tags.map(({ tag }) => tag.replace(/^#/u, '')),
  };
  return assembleNote(path, { properties: readValue(frontmatter), body, problems: [], textRead: false }, keys);
}

/** Whether the cache hides something that only the text tells: a frontmatter block that Obsidian could not parse. */
export function hidesFrontmatter(cached: CachedFacts): boolean {
  return cached.frontmatter === undefined && (cached.sections ?? []).some(({ type }) => type === 'yaml');
}

function readCachedLinks(cached: CachedFacts): Note['links'] {
  const links = [...(cached.links ?? []), ...(cached.embeds ?? [])].flatMap(({ original, position }) =>
    readBodyLinks(original, position.start.line + 1),
  );
  const tags = (cached.tags ?? []).flatMap(({ tag, position }) => readTagLinks(tag, position.start.line + 1));
  return [...links, ...tags].sort((a, b) => a.line - b.line);
}
