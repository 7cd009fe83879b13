// Reads a note from its text: everything a Note holds, whatever dialect it is written in.
import { findFrontmatter } from '../text/find-frontmatter';
import { readFrontmatter } from '../text/read-frontmatter';
import { assembleNote } from './assemble-note';
import { defaultKeys, type KeyTable } from './links/index';
import { makeLineLinks } from './links/restore-link';
import type { Note } from './note';
import { readBody } from './read-body';

export interface ReadOptions {
  /** Made with `buildKeyTable` where the user has an ExcaliBrain ontology of their own. */
  readonly keys?: KeyTable;
}

/** Never throws; linear in the text. What could not be read is among the note's problems. */
export function readNote(path: string, text: string, { keys = defaultKeys() }: ReadOptions = {}): Note {
  const found = findFrontmatter(text);
  const { properties, lines, repeated, problems } = readFrontmatter(text, found);
  const body = readBody(text, found, keys);
  const lineLinks = makeLineLinks(text);
  return assembleNote(path, { properties, lines, repeated, lineLinks, body, problems, textRead: true }, keys);
}
