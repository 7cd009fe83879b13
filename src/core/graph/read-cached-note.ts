// Reads a note from what Obsidian's metadata cache knows, without its text: fast enough for a whole vault at start.
import { readValue } from '../text/read-value';
import { defaultKeys } from './links/index';
import { readBodyLinks, readTagLinks } from './links/body-links';
import { readPropertyLinks } from './links/property-links';
import type { Note } from './note';
import { idOf, nameOf, readNoteFacts } from './note-facts';
import { readAbout, withoutOwnCode } from './read-about';
import { readClass, readLabel } from './read-class';
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
export function readCachedNote(path: string, cached: CachedFacts, options: ReadOptions = {}): Note {
  const keys = options.keys ?? defaultKeys();
  const properties = readValue(cached.frontmatter ?? {});
  const facts = readNoteFacts(properties, keys);
  const name = nameOf(path);
  const inlineTags = (cached.tags ?? []).map(({ tag }) => tag.replace(/^#/u, ''));
  const about = readAbout(facts, name, inlineTags);
  return {
    path,
    id: idOf(path),
    name,
    ...(facts.title === undefined ? {} : { title: facts.title }),
    aliases: facts.aliases,
    ...(facts.code === undefined ? {} : { code: facts.code }),
    tags: inlineTags.length === 0 ? facts.tags : [...new Set([...facts.tags, ...inlineTags])],
    label: readLabel(facts, name),
    class: readClass(facts, name),
    ...about,
    properties,
    links: withoutOwnCode([...readPropertyLinks({ properties }, keys), ...readCachedLinks(cached)], about),
    headings: (cached.headings ?? []).map(({ heading, level, position }) => ({
      level,
      text: heading,
      line: position.start.line + 1,
    })),
    tasks: [],
    problems: [],
    textRead: false,
  };
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
