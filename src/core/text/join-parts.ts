// Joins what there is to say about one thing.

/** `evolving · version I-3.2`: the parts between points; `false`, `undefined` and empty ones are left out. */
export function joinParts(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== false && part !== undefined && part !== '').join(' · ');
}
