// Long data is printed in pieces: one JSON text all the same, and no quarrel with a reader that leaves early.
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { print } from '../../src/cli/print.mjs';
import { rowsOf } from '../../src/cli/rows.mjs';

test('pieces come to the JSON of the data, one item a line', () => {
  const field = fc.oneof(fc.array(fc.jsonValue()), fc.string(), fc.integer());
  fc.assert(
    fc.property(fc.dictionary(fc.string(), field), (data) => {
      expect(JSON.parse([...rowsOf(data)].join(''))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
  expect([...rowsOf({ schema: 1, none: [], some: new Set(['a', 'b']) })].join('')).toBe(
    '{"schema": 1,\n"none": [],\n"some": [\n"a",\n"b"\n]}\n',
  );
});

test('no piece is much longer than the longest item', () => {
  const items = Array.from({ length: 3000 }, () => 'é'.repeat(100));
  const pieces = [...rowsOf({ items, again: items })];
  expect(pieces.length).toBeGreaterThan(4);
  for (const piece of pieces) expect(piece.length).toBeLessThan(70_000);
});

/** Takes so many pieces, each in its own time, then is gone. */
function readerOf(most: number): { readonly out: Writable; readonly taken: string[] } {
  const taken: string[] = [];
  const out = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write: (piece: string, _encoding, done) => {
      const gone = taken.length >= most;
      if (!gone) taken.push(piece);
      setImmediate(done, gone ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
    },
  });
  return { out, taken };
}

test('waits for its reader, and stops without a word when nobody reads on', async () => {
  const slow = readerOf(Infinity);
  await print(slow.out, ['a', 'b', 'c']);
  expect(slow.taken).toEqual(['a', 'b', 'c']);
  const gone = readerOf(2);
  let made = 0;
  const endless = function* (): Generator<string> {
    for (;;) yield String((made += 1));
  };
  await print(gone.out, endless());
  expect(gone.taken).toEqual(['1', '2']);
  expect(made).toBeLessThan(5);
});
