// Two names are compared without folding them, and found the same as when they are folded.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLight } from '../../../src/core/text/fold';
import { isLightlySame } from '../../../src/core/text/same-light';

const letter = fc.constantFrom(
  ...'aAéÉœ _-.’\u00a0\u200b\u2009İiσς\u0301\u0300'.split(''),
  'e\u0301',
  'ﬁ',
  '\u{1f600}',
  '',
);
const name = fc.array(letter, { maxLength: 5 }).map((letters) => letters.join(''));

/** The same name written otherwise, or nearly so. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFC').replaceAll(' ', '__'),
  (text) => ` ${text.toLowerCase()}.`,
  (text) => text.replaceAll('\u0301', ''),
  (text) => text.replace('\u200b', ''),
];

test('says what folding both says', () => {
  fc.assert(
    fc.property(name, name, fc.subarray([...ways]), (a, other, some) => {
      const b = some.length === 0 ? other : some.reduce((text, way) => way(text), a);
      expect(isLightlySame(a, b)).toBe(foldLight(a) === foldLight(b));
    }),
    { numRuns: 5000 },
  );
});

test('long names, and marks that stand apart from their letters', () => {
  expect(isLightlySame('x_'.repeat(9000), 'X '.repeat(9000))).toBe(true);
  expect(isLightlySame('É_A', 'e\u0301 a')).toBe(true);
  expect(isLightlySame('a\u200b\u0301', 'a\u0301')).toBe(false);
  expect(isLightlySame('a-b', 'ab')).toBe(false);
});
