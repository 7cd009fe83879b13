// Reads the EDs that a cell or a line of a section names: links where there are some, ED codes otherwise.
import { findEdCodes, readEdName, type FoundEd } from '../../text/ed-code';
import { findLinks } from '../../text/find-links';
import type { Target } from './relation';

export function readEdTargets(text: string): readonly Target[] {
  const links = findLinks(text);
  if (links.length > 0) return links.map(({ target, raw }) => ({ target, raw, kind: 'wiki' }));
  return readEdCodes(text).flatMap(({ code, equivalent, start, end }) =>
    equivalent ? [] : [{ target: code, raw: text.slice(start, end), kind: 'code' as const }],
  );
}

/** Codes with `ÉD` before them, or one that the text begins with. */
export function readEdCodes(text: string): readonly FoundEd[] {
  const found = findEdCodes(text);
  return found.length > 0 ? found : readEdName(text);
}
