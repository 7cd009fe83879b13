// Any text, written as YAML, is read back as it is: as a key, as a value, in lists, by readers of YAML 1.1 and 1.2.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderEntry } from '../../../src/core/text/render-entry';
import { renderScalar, type QuoteStyle } from '../../../src/core/text/render-scalar';

test.each([
  ['ÉD I-3 Modèles de diffusion', 'ÉD I-3 Modèles de diffusion'],
  ['Projet : bilan', '"Projet : bilan"'],
  ['n°2: suite', '"n°2: suite"'],
  ['à:b #c', '"à:b #c"'],
  ["l’été, l'hiver", "l’été, l'hiver"],
  ['2026-11-22', '2026-11-22'],
  ['1.10', '"1.10"'],
  ['yes', '"yes"'],
  ['E1', '"E1"'],
  ['+.e-12', '"+.e-12"'],
  ['Étape E1', 'Étape E1'],
  ['.', '"."'],
  ['', '""'],
])('%j is written %j', (text, written) => {
  expect(renderScalar(text)).toBe(written);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary-ascii', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'-?:,[]{}#&*!|>\'"%@`=~ \t\n.01eEx_oyn'), maxLength: 10 }),
);
const style = fc.constantFrom<QuoteStyle>('plain', 'single', 'double');

test('read back as it is (property)', () => {
  fc.assert(
    fc.property(text, style, fc.constantFrom('1.1' as const, '1.2' as const), (value, quotes, version) => {
      // YAML 1.1 makes a date of a date; 1.2, which Obsidian reads, leaves it a text.
      fc.pre(version === '1.2' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value));
      const options = { version, schema: version === '1.1' ? 'yaml-1.1' : 'core', uniqueKeys: false } as const;
      expect(parse(`a: ${renderScalar(value, 'block', quotes)}\n`, options)).toEqual({ a: value });
      expect(parse(`- ${renderScalar(value, 'block', quotes)} # c\n`, options)).toEqual([value]);
      expect(parse(`a: [${renderScalar(value, 'flow', quotes)}, b]\n`, options)).toEqual({ a: [value, 'b'] });
      expect(parse(`${renderScalar(value, 'block', quotes)}: 1\n`, options)).toEqual({ [value]: 1 });
    }),
    { numRuns: 2000 },
  );
});

test('a nested value is read back as it is (property)', () => {
  const value = fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text)), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(value, fc.boolean(), (held, flow) => {
      const written = renderEntry('a', held, '', { eol: '\n', step: 2, dash: 2, quote: 'double', flow });
      expect(parse(written)).toEqual({ a: held });
    }),
    { numRuns: 500 },
  );
});
