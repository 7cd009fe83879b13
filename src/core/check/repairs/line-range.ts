// Where a line of a note stands.

/** Offsets of a line, from 1; its end does not count the line break. */
export function lineRange(text: string, line: number): readonly [number, number] {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return [text.length, text.length];
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  const stop = end < 0 ? text.length : end;
  return [start, text[stop - 1] === '\r' ? stop - 1 : stop];
}
