// Finds the document, the sheet or the documents that a door already knows.
import type { EdChoice } from '../desk';
import type { Session } from '../session';
import type { Target } from './action';

export type KnownEd = Omit<EdChoice, 'where'>;

export function findEd(session: Session, { pack, ed, eds, sheet }: Target): KnownEd | undefined {
  const wanted = ed ?? eds?.[0];
  if (wanted === undefined) return undefined;
  for (const loaded of session.packs()) {
    if (pack !== undefined && loaded.pack.id !== pack) continue;
    const found = loaded.pack.eds.find(({ code }) => code === wanted);
    if (found === undefined) continue;
    const part = found.sheets.find(({ id }) => id === sheet);
    const all = eds === undefined ? undefined : loaded.pack.eds.filter(({ code }) => eds.includes(code));
    return { loaded, ed: found, sheet: part, all };
  }
  return undefined;
}

/** The first ED of a note that a method knows. */
export function findEdOfNote(session: Session, codes: readonly string[]): KnownEd | undefined {
  for (const ed of codes) {
    const found = findEd(session, { ed });
    if (found !== undefined) return found;
  }
  return undefined;
}
