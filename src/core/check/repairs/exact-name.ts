// Writes the exact name of the note that a name means: as a plain name or as a link, whichever stands there.
import type { Repair } from '../repair';
import { offerNames } from './write-name';

export const exactName = {
  id: 'exact-name',
  checks: ['repaired-name', 'ambiguous-name', 'missing-name'],
  safe: true,
  offer: (flaw) => offerNames(flaw, 'same'),
} as const satisfies Repair;
