// Whatever is written as YAML is read back as it was, by the whole parser.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderYaml } from '../../../src/core/text/render-yaml';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aé :#-\'"\n[]{}?%*&!|>,~'), maxLength: 60 }),
  fc
    .array(fc.constantFrom('mot', 'a', 'phrase', '', ': ', 'n’est', '#'), { maxLength: 80 })
    .map((words) => words.join(' ')),
  fc.constantFrom(
    '12',
    'true',
    'oui',
    'null',
    '',
    ' ',
    '2026-01-01',
    '1.2',
    '~',
    '---',
    '...',
    '\u0007',
    'a\r\nb',
    '\uFEFFx',
    'tab\tici',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}));

test('any value comes back as it was', () => {
  fc.assert(
    fc.property(value, (sample) => {
      expect(parse(renderYaml(sample))).toEqual(sample);
    }),
    { numRuns: 1500 },
  );
});

test('a person can read it', () => {
  const long =
    'Une phrase assez longue pour être coupée, parce qu’elle dépasse de loin la largeur d’une ligne que l’on lit bien à l’écran.';
  expect(renderYaml({ id: 'x', steps: [{ text: long, eds: ['1', 'I-3'] }, { text: 'a\n\nb\n' }], none: [] }))
    .toMatchInlineSnapshot(`
    "id: x
    steps:
      - text: >-
          Une phrase assez longue pour être coupée, parce qu’elle dépasse de loin la largeur d’une ligne
          que l’on lit bien à l’écran.
        eds:
          - '1'
          - I-3
      - text: |
          a

          b
    none: []
    "
  `);
});
