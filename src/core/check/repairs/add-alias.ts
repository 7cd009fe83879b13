// Gives a note the alias by which another one names it.
import type { Note } from '../../graph/note';
import { normalKey } from '../../graph/links/relation';
import { foldFull } from '../../text/fold';
import { appendItem } from './append-item';
import { isMissing, meantNotes, onlyName } from './read-flaw';
import type { Offer, Repair } from '../repair';
import { rewrite } from '../../text/edit';

export const addAlias = {
  id: 'add-alias',
  checks: ['missing-name'],
  safe: false,
  offer(flaw) {
    const { site } = flaw;
    const alias = onlyName(flaw);
    if (!isMissing(flaw) || alias === '' || alias.includes('[') || alias.includes('\n')) return [];
    return meantNotes(flaw).flatMap((note): readonly Offer[] => {
      const { path } = note;
      const before = site.text(path);
      if (before === undefined || note.aliases.some((each) => foldFull(each) === foldFull(alias))) return [];
      const key = Object.keys(note.properties).find((each) => ['aliase', 'alias'].includes(normalKey(each)));
      const spliced = appendItem(before, [key ?? 'aliases'], alias);
      if ('problem' in spliced || !isAdded(note, site.read(path, spliced.text), alias)) return [];
      const values = { alias, target: note.name };
      return [{ sure: false, values, edits: [rewrite(path, before, spliced.text)] }];
    });
  },
} as const satisfies Repair;

/** One alias more, and those that were there as they were. */
function isAdded(old: Note, next: Note, alias: string): boolean {
  return JSON.stringify(next.aliases) === JSON.stringify([...old.aliases, alias]);
}
