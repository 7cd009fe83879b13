// What the build packs, the plugin opens again: any text, to the letter.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText } from '../../build/pack-text.mjs';
import { digits, unpackText } from '../../src/packs/unpack-text';

const roundTrip = (text: string): string => unpackText(packText(text, digits));

test('samples come back as they were', () => {
  for (const text of [
    '',
    'a',
    'aa',
    'abab',
    'é…«\u00a0É\u00a0»\n',
    'x'.repeat(5000),
    '🗿 NFD e\u0301',
    'ab'.repeat(700) + 'c',
  ])
    expect(roundTrip(text)).toBe(text);
});

test('any text comes back as it was', () => {
  const letters = fc.constantFrom(...'abcdeé \n"\\/<ÉD-3…');
  const text = fc.oneof(
    fc.string({ unit: letters, maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.tuple(fc.string({ unit: letters, maxLength: 20 }), fc.nat(60)).map(([part, times]) => part.repeat(times)),
  );
  fc.assert(fc.property(text, (sample) => roundTrip(sample) === sample));
});

test('a text of many kinds of characters in any order comes back, and its code is plain', () => {
  const text = Array.from({ length: 4000 }, (_, at) => String.fromCharCode(32 + ((at * at * 31 + at) % 200))).join('');
  const packed = packText(text, digits);
  expect(unpackText(packed)).toBe(text);
  expect(packed.code).toMatch(/^[^"\\/<\p{Cc}]*$/u);
  expect(() => packText(Array.from({ length: 300 }, (_, at) => String.fromCharCode(at)).join(''), digits)).toThrow(
    '255',
  );
});
