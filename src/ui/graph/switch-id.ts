// Sets of ids that are replaced, never changed: whoever holds one sees no change behind its back.

export const noIds: ReadonlySet<string> = new Set();

/** With the id if it was missing, without it if it was there; `wanted` says which, when it is given. */
export function switchId(ids: ReadonlySet<string>, id: string, wanted = !ids.has(id)): ReadonlySet<string> {
  return wanted ? new Set([...ids, id]) : new Set([...ids].filter((one) => one !== id));
}

export function idSet(ids: Iterable<string>): ReadonlySet<string> {
  return new Set(ids);
}
