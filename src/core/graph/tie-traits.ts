// What may be found in a note and among its links, as bits: a check that needs what is not there need not be asked.
import { isPropertyField } from './is-property-field';
import type { DeclaredLink, Match } from './link';

/** Bits of `TiedNote.traits`. */
export const HAS = {
  /** A parent or a child. */
  parent: 1,
  /** A parent, a child or a friend that is another note or name. */
  kin: 2,
  /** A role with a direction: all but friends and mentions. */
  arrow: 4,
  /** A link in running text that says nothing more. */
  mention: 8,
  /** A row of a table of EDs. */
  table: 16,
  /** A star in the text of the link. */
  star: 32,
  /** A name that nothing answers to. */
  missing: 64,
  /** A name that several notes answer to equally well. */
  ambiguous: 128,
  /** A name that led to its note otherwise than as it is written. */
  repaired: 256,
  /** A link to the note itself. */
  own: 512,
  /** A `[[link]]` in a property. */
  property: 2048,
  /** Two links that say the same of the same one. */
  repeated: 1024,
  /** A title, an alias or a code that another note bears too. */
  namesake: 4096,
  /** A problem that was met while the note was read. */
  problem: 8192,
} as const;

/** Those of one link. `isOwn`: whether it leads to its own note. */
export function traitsOf({ role, field, raw, kind }: DeclaredLink, match: Match, isOwn: boolean): number {
  let traits = isOwn ? HAS.own : 0;
  if (role === 'parent') traits |= isOwn ? HAS.parent | HAS.arrow : HAS.parent | HAS.arrow | HAS.kin;
  else if (role === 'friend') traits |= isOwn ? 0 : HAS.kin;
  else if (role !== 'mention') traits |= HAS.arrow;
  else if (field === 'body') traits |= HAS.mention;
  if (match === 'none') traits |= HAS.missing;
  else if (match === 'ambiguous') traits |= HAS.ambiguous;
  else if (match !== 'exact') traits |= HAS.repaired;
  if (field === 'table') traits |= HAS.table;
  if (kind === 'wiki' && isPropertyField(field)) traits |= HAS.property;
  if (raw.includes('*')) traits |= HAS.star;
  return traits;
}
