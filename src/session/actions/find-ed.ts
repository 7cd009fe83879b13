// Finds the document, the sheet or the documents that a door already knows.
import type { EdChoice } from '../desk';
import { findInPacks } from '../find-in-packs';
import type { Session } from '../session';
import type { Target } from './action';

export type KnownEd = Omit<EdChoice, 'where'>;

export function findEd(session: Session, { pack, ed, eds, sheet }: Target): KnownEd | undefined {
  const wanted = ed ?? eds?.[0];
  const known = findInPacks(session.methods.all(), (one) =>
    pack === undefined || pack === one.id ? one.eds.find(({ code }) => code === wanted) : undefined,
  );
  if (known === undefined) return undefined;
  const { loaded, found } = known;
  const all = eds && loaded.pack.eds.filter(({ code }) => eds.includes(code));
  return { loaded, ed: found, sheet: found.sheets.find(({ id }) => id === sheet), all };
}
