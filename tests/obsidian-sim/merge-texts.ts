// Two texts that grew from one: the change of each, and both together when they touch different places.

export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** The one change between two texts: what stands between their common start and their common end. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/** `mine` wins where both changed the same place. */
export function mergeTexts(base: string, theirs: string, mine: string): string {
  const [their, my] = [changeBetween(base, theirs), changeBetween(base, mine)];
  const shift = my.insert.length - (my.to - my.from);
  if (their.to <= my.from) return mine.slice(0, their.from) + their.insert + mine.slice(their.to);
  if (their.from < my.to) return mine;
  return mine.slice(0, their.from + shift) + their.insert + mine.slice(their.to + shift);
}
