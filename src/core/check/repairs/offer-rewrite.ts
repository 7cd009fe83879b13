// Offers the rewrite of one note, provided that nothing else changes its meaning.
import { rewrite } from '../../text/edit';
import { spliceText, type TextSplice } from '../../text/splice-text';
import type { Note } from '../../graph/note';
import type { Flaw, Offer } from '../repair';

interface Wish extends Pick<Offer, 'sure' | 'values'> {
  readonly splices: readonly TextSplice[];
  /** The property that changes; empty for none. */
  readonly key: string;
  /** How many links come in; none when absent. */
  readonly more?: number;
  /** What else the note must say, as it would then be read. */
  readonly holds?: (note: Note) => boolean;
}

/**
 * Offered when the note would be read as before but for that property: no other link more or less, and no new problem. A block of properties that does not
 * parse is never written here: what was read of it tells no places (`fix-lines` mends it).
 */
export function offerRewrite({ site, path, text, note: old }: Flaw, wish: Wish): readonly Offer[] {
  const { splices, key, more = 0, holds, sure, values } = wish;
  const after = spliceText(text, splices);
  if (after === text) return [];
  const next = site.read(path, after);
  if (key !== '' && old.problems.some(isUnreadable)) return [];
  const kept = next.problems.length <= old.problems.length && next.links.length === old.links.length + more;
  if (!kept || !sameBut(old, next, topKey(key)) || holds?.(next) === false) return [];
  return [{ sure, values, edits: [rewrite(path, text, after)] }];
}

function isUnreadable({ check, values }: Note['problems'][number]): boolean {
  return check === 'frontmatter-unreadable' || values['lost'] === 'all';
}

function topKey(field: string): string {
  return (field.split('.', 1)[0] ?? '').normalize('NFC');
}

function sameBut({ properties: old }: Note, { properties: next }: Note, key: string): boolean {
  const keys = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...keys].every(
    (each) => each.normalize('NFC') === key || JSON.stringify(old[each]) === JSON.stringify(next[each]),
  );
}
