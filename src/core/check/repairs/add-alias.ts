// Gives a note the alias by which another one names it.
import type { Note } from '../../graph/note';
import { normalKey } from '../../graph/links/relation';
import { foldFull } from '../../text/fold';
import { findLinks } from '../../text/find-links';
import { listValue, textValue } from '../read-values';
import { appendItem } from './append-item';
import { isMissing } from './is-written';
import type { Offer, Repair } from '../repair';
import { rewrite } from '../../text/edit';

export const addAlias = {
  id: 'add-alias',
  checks: ['missing-name'],
  safe: false,
  offer(finding, site) {
    const raw = textValue(finding, 'name');
    const links = findLinks(raw);
    const alias = links.length === 0 ? raw.trim() : links.length === 1 ? (links[0]?.target ?? '') : '';
    if (!isMissing(finding, site) || alias === '' || alias.includes('[') || alias.includes('\n')) return [];
    return listValue(finding, 'candidates').flatMap((path): readonly Offer[] => {
      const note = site.note(path);
      const before = site.text(path);
      if (note === undefined || before === undefined) return [];
      if (note.aliases.some((each) => foldFull(each) === foldFull(alias))) return [];
      const key = Object.keys(note.properties).find(
        (each) => normalKey(each) === 'aliase' || normalKey(each) === 'alias',
      );
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
