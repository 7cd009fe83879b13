// Gives a note the name by which another one calls it; the links that lead to the note follow.
import { isBareEd } from '../../graph/ed-of-name';
import { findLinks } from '../../text/find-links';
import { safeFileName } from '../../text/safe-file-name';
import { listValue, textValue } from '../read-values';
import { isWritten } from './is-written';
import type { Offer, Repair } from '../repair';

export const renameFile = {
  id: 'rename-file',
  checks: ['repaired-name', 'missing-name'],
  safe: false,
  offer(finding, site) {
    const raw = textValue(finding, 'name');
    const links = findLinks(raw);
    const name = links.length === 0 ? raw.trim() : links.length === 1 ? (links[0]?.target ?? '') : '';
    // A bare code is what several notes may be called, and a path is no name.
    if (
      !isWritten(finding, site) ||
      name === '' ||
      name.includes('/') ||
      isBareEd(name) ||
      safeFileName(name).changes.length > 0
    )
      return [];
    const found = finding.check === 'repaired-name';
    const paths = found ? [textValue(finding, 'path')] : listValue(finding, 'candidates');
    return paths.flatMap((path): readonly Offer[] => {
      const note = site.note(path);
      const to = `${path.slice(0, path.lastIndexOf('/') + 1)}${name}.md`;
      if (note === undefined || note.name === name || site.note(to) !== undefined) return [];
      return [{ sure: false, values: { name: note.name, target: name }, edits: [{ kind: 'rename', path, to }] }];
    });
  },
} as const satisfies Repair;
