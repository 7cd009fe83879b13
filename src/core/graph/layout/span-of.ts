// How far numbers reach.

/** The least, and how far the greatest is from it; nothing for no number. */
export function spanOf(values: readonly number[]): [number, number] {
  let least = values[0] ?? 0;
  let most = least;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most - least];
}
