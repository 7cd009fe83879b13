// Gives a note the name by which another one calls it; the links that lead to the note follow.
import { itemsOf, listOf } from '../../graph/chains';
import { isBareEd } from '../../graph/ed-of-name';
import { placeOfNote } from '../../graph/graph';
import { keyOfName } from '../../graph/keys';
import { findNote } from '../../graph/note-numbers';
import type { Note } from '../../graph/note';
import { climbOfLink, linkOfRow } from '../../graph/row-target';
import { safeFileName } from '../../text/safe-file-name';
import type { Offer, Repair, RepairSite } from '../repair';
import { isFound, isMissing, meantNotes, onlyName } from './read-flaw';

export const renameFile = {
  id: 'rename-file',
  checks: ['repaired-name', 'missing-name'],
  safe: false,
  offer(flaw) {
    const { site } = flaw;
    const name = onlyName(flaw);
    // A bare code is what several notes may be called, and a path is no name.
    if (
      !(isFound(flaw) ? flaw.written.length > 0 : isMissing(flaw)) ||
      name === '' ||
      name.includes('/') ||
      isBareEd(name) ||
      safeFileName(name).changes.length > 0
    )
      return [];
    return meantNotes(flaw).flatMap((note): readonly Offer[] => {
      const { path } = note;
      const to = `${path.slice(0, path.lastIndexOf('/') + 1)}${name}.md`;
      if (note.name === name || site.note(to) !== undefined || isCalledByName(site, note, name)) return [];
      return [{ sure: false, values: { name: note.name, target: name }, edits: [{ kind: 'rename', path, to }] }];
    });
  },
} as const satisfies Repair;

/** Whether other notes call it by its file name in a way that nobody makes follow: in plain words, or spelled otherwise. */
function isCalledByName({ graph }: RepairSite, note: Note, wanted: string): boolean {
  const number = findNote(graph, note.path);
  if (number === undefined) return true;
  return itemsOf(graph.rows.byPlace, placeOfNote(number)).some((row) => {
    const link = linkOfRow(graph, row);
    if (link === undefined) return false;
    const { match } = climbOfLink(graph, link, listOf(graph.rows.byNote, row));
    if (match === 'exact') return link.kind === 'name' && link.target !== wanted;
    return (match === 'folded' || match === 'accents') && keyOfName(link.target) !== keyOfName(wanted);
  });
}
