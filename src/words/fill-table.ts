// Puts back into a table of sentences what is no fixed sentence, where the build has cut it out (build/words-module.mjs).

/** Each `0` of the table, in reading order, becomes the next of `rest`. Changes the table and gives it back. */
export function fillTable(table: Record<string, unknown>, rest: readonly unknown[]): Record<string, unknown> {
  let next = 0;
  const fill = (within: Record<string, unknown>): Record<string, unknown> => {
    for (const [key, value] of Object.entries(within)) {
      if (value === 0) within[key] = rest[next++];
      else if (isTable(value)) fill(value);
    }
    return within;
  };
  return fill(table);
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
