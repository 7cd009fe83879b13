// Data with long lists as JSON, one item a line, so that two runs can be compared line by line; in pieces, so that a vault of any size prints.

/** A piece is given once it is so long, in UTF-16 code units. */
const PIECE = 1 << 16;

/** Lists may be of any kind: their items are asked for one by one. Joined, the pieces are one JSON object and a line break. */
export function* rowsOf(data: Readonly<Record<string, unknown>>): Generator<string, void> {
  let piece = '{';
  let gap = '';
  for (const [name, value] of Object.entries(data)) {
    piece += `${gap}${JSON.stringify(name)}: `;
    gap = ',\n';
    if (!isList(value)) {
      piece += JSON.stringify(value);
      continue;
    }
    let before = '[\n';
    for (const item of value) {
      piece += before + JSON.stringify(item);
      before = ',\n';
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += before === ',\n' ? '\n]' : '[]';
  }
  yield `${piece}}\n`;
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
