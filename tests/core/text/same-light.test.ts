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

test('says what folding both says', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isLightlySame(a, b)).toBe(foldLight(a) === foldLight(b));
    }),
    {
      numRuns: 5000,
      examples: [
        ['É_A', 'e\u0301 a'],
        [' A', 'a_'],
        ['a-b', 'ab'],
        ['x'.repeat(9000), 'X'.repeat(9000)],
      ],
    },
  );
});
