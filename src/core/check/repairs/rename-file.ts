// Gives a note the name by which another one calls it; the links that lead to the note follow.
import { itemsOf, listOf } from '../../graph/chains';
import { isBareEd } from '../../graph/ed-of-name';
import { placeOfNote } from '../../graph/graph';
import { keyOfName } from '../../graph/keys';
import { findNote } from '../../graph/note-numbers';
import type { Note } from '../../graph/note';
import { climbOfLink, linkOfRow } from '../../graph/row-target';
import { findLinks } from '../../text/find-links';
import { safeFileName } from '../../text/safe-file-name';
import { listValue, textValue } from '../read-values';
import { isMissing, isWritten } from './is-written';
import type { Offer, Repair, RepairSite } from '../repair';

export const renameFile = {
  id: 'rename-file',
  checks: ['repaired-name', 'missing-name'],
  safe: false,
  offer(finding, site) {
    const raw = textValue(finding, 'name');
    const found = finding.check === 'repaired-name';
    const links = findLinks(raw);
    const name = links.length === 0 ? raw.trim() : links.length === 1 ? (links[0]?.target ?? '') : '';
    // A bare code is what several notes may be called, and a path is no name.
    if (
      !(found ? isWritten : isMissing)(finding, site) ||
      name === '' ||
      name.includes('/') ||
      isBareEd(name) ||
      safeFileName(name).changes.length > 0
    )
      return [];
    const paths = found ? [textValue(finding, 'path')] : listValue(finding, 'candidates');
    return paths.flatMap((path): readonly Offer[] => {
      const note = site.note(path);
      const to = `${path.slice(0, path.lastIndexOf('/') + 1)}${name}.md`;
      if (note === undefined || note.name === name || site.note(to) !== undefined || isCalledByName(site, note, name))
        return [];
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
