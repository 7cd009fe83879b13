// Reads the EDs that a cell or a line of a section names: links where there are some, ED codes otherwise.
import { findEdCodes, readEdName, type FoundEd } from '../../text/ed-code';
import { findLinks } from '../../text/find-links';
import type { Target } from './relation';

export function readEdTargets(text: string): readonly Target[] {
  const links = findLinks(text);
  if (links.length > 0) return links.map(({ target, raw }) => ({ target, raw, kind: 'wiki' }));
  return readEdCodes(text).flatMap((found) =>
    found.equivalent ? [] : [{ target: found.code, raw: rawOf(text, found), kind: 'code' as const }],
  );
}

/** The code as written, without the stars that close bold text. */
function rawOf(text: string, { start, end, evolving }: FoundEd): string {
  const raw = text.slice(start, end);
  return raw.endsWith('**') ? raw.replace(/\*{2,9}$/u, evolving ? '*' : '') : raw;
}

/** Codes with `ÉD` before them, or one that the text begins with. */
export function readEdCodes(text: string): readonly FoundEd[] {
  const found = findEdCodes(text);
  return found.length > 0 ? found : readEdName(text);
}
