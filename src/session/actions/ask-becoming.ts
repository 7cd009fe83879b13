// Asks what a note becomes that gets the text of an ED at its cursor: it stays what it is, or it is that ED from now on.
import { noteName } from '../../core/text/note-name';
import type { Session } from '../session';
import type { KnownEd } from './find-ed';

/** `text`: the text alone goes into it; undefined when the user gave up. Nothing is asked where nothing is at stake: a sheet, a text that belongs to no note, a note that is a document already. */
export async function askBecoming(
  { desk, facts }: Session,
  { ed, sheet }: KnownEd,
  path: string,
): Promise<'text' | 'ed' | undefined> {
  const note = facts.notes.get(path);
  if (path === '' || sheet !== undefined) return 'text';
  if (note?.about === 'deliverable' && note.eds.length > 0) return 'ed';
  const words = desk.words.insert.becoming;
  const items = [
    { key: 'text', title: words.text, note: words.textNote },
    { key: 'ed', title: words.ed(ed.code), note: words.edNote },
  ];
  const chosen = await desk.chooseOne({ prompt: words.prompt(noteName(path)), items });
  return chosen === 'text' || chosen === 'ed' ? chosen : undefined;
}
