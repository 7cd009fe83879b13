// Reads a note from its text: everything a Note holds, whatever dialect it is written in.
import { findFrontmatter, type FoundFrontmatter } from '../text/find-frontmatter';
import { readFrontmatter } from '../text/read-frontmatter';
import { defaultKeys, type KeyTable } from './links/index';
import { readPropertyLinks } from './links/property-links';
import { makeLineLinks } from './links/restore-link';
import type { Note } from './note';
import { idOf, nameOf, readNoteFacts } from './note-facts';
import { readAbout, withoutOwnCode } from './read-about';
import { readBody, type BodyPlace } from './read-body';
import { readClass, readLabel } from './read-class';

export interface ReadOptions {
  /** Made with `buildKeyTable` where the user has an ExcaliBrain ontology of their own. */
  readonly keys?: KeyTable;
}

/** Never throws; linear in the text. What could not be read is among the note's problems. */
export function readNote(path: string, text: string, options: ReadOptions = {}): Note {
  const keys = options.keys ?? defaultKeys();
  const found = findFrontmatter(text);
  const { properties, lines, repeated, problems } = readFrontmatter(text, found);
  const facts = readNoteFacts(properties, keys);
  const name = nameOf(path);
  const body = readBody(text, bodyPlace(found), keys);
  const about = readAbout(facts, name, body.tags);
  const propertyLinks = readPropertyLinks({ properties, lines, repeated, lineLinks: makeLineLinks(text) }, keys);
  return {
    path,
    id: idOf(path),
    name,
    ...(facts.title === undefined ? {} : { title: facts.title }),
    aliases: facts.aliases,
    ...(facts.code === undefined ? {} : { code: facts.code }),
    tags: unique([...facts.tags, ...body.tags]),
    label: readLabel(facts, name),
    class: readClass(facts, name),
    ...about,
    properties,
    links: withoutOwnCode([...propertyLinks, ...body.links], about),
    headings: body.headings,
    tasks: body.tasks,
    problems,
    textRead: true,
  };
}

function bodyPlace(found: FoundFrontmatter): BodyPlace {
  return { start: found.bodyStart, line: found.bodyLine };
}

function unique(tags: readonly string[]): readonly string[] {
  return tags.length < 2 ? tags : [...new Set(tags)];
}
