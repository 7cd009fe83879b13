// Whether two lists hold the same items.

/** The very same, in the same order. */
export function sameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
