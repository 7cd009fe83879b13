// Makes the rewrite of one note, provided that nothing else changes its meaning.
import { rewrite, type RewriteEdit } from '../../text/edit';
import type { Note } from '../../graph/note';
import type { RepairSite } from '../repair';

/** Replaces `from`–`to` of a note by `text`. */
export interface TextSplice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Splices must not overlap. */
export function spliceText(text: string, splices: readonly TextSplice[]): string {
  let out = text;
  for (const { from, to, text: put } of [...splices].sort((a, b) => b.from - a.from))
    out = out.slice(0, from) + put + out.slice(to);
  return out;
}

/**
 * The edit, when the note is read as before but for the property `key` (none when it is empty), brings no new problem of its own, and `holds` of the
 * note as it would then be read.
 */
export function rewriteNote(
  site: RepairSite,
  path: string,
  after: string,
  key: string,
  holds: (note: Note) => boolean,
): RewriteEdit | undefined {
  const before = site.text(path);
  if (before === undefined || before === after) return undefined;
  const [old, next] = [site.read(path, before), site.read(path, after)];
  if (next.problems.length > old.problems.length || !sameBut(old, next, topKey(key)) || !holds(next)) return undefined;
  return rewrite(path, before, after);
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
