// Puts back into a table of sentences what is no fixed sentence, where the build has cut it out (build/words-module.mjs).

/**
 * Each `0` of the table, in reading order, becomes the next of `rest`; each sentence with gaps, a function that fills them. Changes the table and gives it back.
 */
export function fillTable(table: Record<string, unknown>, rest: readonly unknown[]): Record<string, unknown> {
  let next = 0;
  const fill = (within: Record<string, unknown>): Record<string, unknown> => {
    for (const [key, value] of Object.entries(within)) {
      if (value === 0) within[key] = rest[next++];
      else if (typeof value === 'string' && value.startsWith('\t')) within[key] = fillGaps(value);
      else if (isTable(value)) fill(value);
    }
    return within;
  };
  return fill(table);
}

/** `\tFormat \t0 de \t1` becomes the function that gives `Format PDF de 3` for `'PDF'` and `3`. */
function fillGaps(gapped: string): (...values: readonly unknown[]) => string {
  const [, head = '', ...parts] = gapped.split('\t');
  return (...values) => parts.reduce((text, part) => text + String(values[Number(part[0])]) + part.slice(1), head);
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
