// Puts a note together from its properties and what its body says, wherever these were read.
import { compose } from '../text/fold';
import { noteName } from '../text/note-name';
import { pattern } from '../text/pattern';
import type { KeyTable } from './links/index';
import { readPropertyLinks, type PropertySource } from './links/property-links';
import type { Note } from './note';
import { readNoteFacts, type NoteFacts } from './note-facts';
import { readAbout, withoutOwnCode } from './read-about';
import type { Body } from './read-body';

/** What a note is read from. */
export interface NoteSource extends PropertySource, Pick<Note, 'problems' | 'textRead'> {
  readonly body: Body;
}

/** Never throws; linear in what it is given. */
export function assembleNote(path: string, source: NoteSource, keys: KeyTable): Note {
  const { properties, body, problems, textRead } = source;
  const facts = readNoteFacts(properties, keys);
  const name = noteName(path);
  const about = readAbout(facts, name, body.tags);
  return {
    path,
    id: compose(path),
    name,
    ...(facts.title === undefined ? {} : { title: facts.title }),
    aliases: facts.aliases,
    ...(facts.code === undefined ? {} : { code: facts.code }),
    tags: unique([...facts.tags, ...body.tags]),
    label: facts.nodeLabel ?? facts.title ?? facts.aliases[0] ?? name,
    class: classOf(facts, name),
    ...about,
    properties,
    links: withoutOwnCode([...readPropertyLinks(source, keys), ...body.links], about),
    headings: body.headings,
    tasks: body.tasks,
    problems,
    textRead,
  };
}

/** The kind that a name begins with, perhaps behind its place among others: `DOC_`, `02 - PROC_`. */
const kind = pattern('^(?:\\d[\\d.)]{0,5}[\\s_–-]*)?(\\p{Lu}{2,8})_');

function classOf(facts: NoteFacts, name: string): string {
  return facts.nodeClass ?? facts.typeObjet ?? facts.type ?? facts.cssClass ?? kind().exec(name)?.[1] ?? '';
}

function unique(tags: readonly string[]): readonly string[] {
  return tags.length < 2 ? tags : [...new Set(tags)];
}
