// Writes a link where a plain name stands, for Obsidian and the other plugins to follow it.
import type { Repair } from '../repair';
import { offerNames } from './write-name';

export const linkName = {
  id: 'link-name',
  checks: ['repaired-name', 'ambiguous-name', 'missing-name'],
  safe: false,
  offer: (flaw) => offerNames(flaw, 'link'),
} as const satisfies Repair;
