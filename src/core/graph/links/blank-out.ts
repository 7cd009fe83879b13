// Fills places of a text, so that what is left of it can be read and still stands where it stood.

/** `places`: in the order in which they begin; several may be the same. `sign`: one character. */
export function blankOut(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
  sign = ' ',
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of places) {
    out += text.slice(at, start).padEnd(end - at, sign);
    at = end;
  }
  return out + text.slice(at);
}
