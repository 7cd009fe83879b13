// Any change to a valid pack gives a valid pack or placed problems; it never throws, and never gives neither.
import fc from 'fast-check';
import { stringify, parse } from 'yaml';
import { expect, test } from 'vitest';
import { findYamlBlocks } from '../../../src/core/pack/find-yaml-blocks';
import { parsePack } from '../../../src/core/pack/parse-pack';
import { readUserPacks } from '../../../src/core/pack/read-user-packs';
import { wordsFor } from '../../../src/words';
import { tellPackProblem } from '../../../src/words/tell-pack-problem';
import { cooking, cookingTemplates } from './two-packs';

const languages = ['fr', 'en'].map((code) => wordsFor(code).words);

function holds(text: string): void {
  const reading = parsePack({ text, file: 'p', templates: cookingTemplates });
  if (reading.kind === 'pack') {
    expect(reading.loaded.pack.schema).toBe(1);
    return;
  }
  expect(reading.problems.length).toBeGreaterThan(0);
  const lines = text.split('\n').length;
  for (const problem of reading.problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    for (const words of languages) expect(tellPackProblem(problem, words)).not.toMatch(/undefined|NaN|\[object/);
  }
}

const pieces = fc.constantFrom(
  ...[
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    '- ',
    '? ',
    '"',
    "'",
    '&a ',
    '*a',
    '!x ',
    '|',
    '>',
    '#',
    '\n',
    '\t',
    '  ',
    '---\n',
    '%',
    '\0',
  ],
  ...['schema: 2', '__proto__: 1\n', 'null', '~', '1e9', '<<: *a', 'é', '\ufeff', '\r\n', 'constructor:'],
);

test('any edit of the text', () => {
  const edit = fc.record({
    at: fc.nat(cooking.length),
    cut: fc.nat(12),
    put: fc.oneof(pieces, fc.string({ maxLength: 8 })),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      holds(edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), cooking));
    }),
    { numRuns: 600 },
  );
});

test('any edit of the data', () => {
  const values = fc.oneof(
    fc.constantFrom(null, '', true, 0, [], {}, 'A-1', 'x:y', { fr: '' }, [[]]),
    fc.jsonValue({ maxDepth: 2 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), values, fc.constantFrom('set', 'drop', 'rename')), { minLength: 1, maxLength: 3 }),
      (edits) => {
        const data: unknown = parse(cooking);
        for (const [seed, value, how] of edits) mutate(data, seed, value, how);
        holds(stringify(data, { aliasDuplicateObjects: false }));
      },
    ),
    { numRuns: 600 },
  );
});

test('any text at all', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      holds,
    ),
    { numRuns: 400 },
  );
});

test('any note: read as a pack, as a template, or left alone', () => {
  const note = fc.record({
    path: fc.constantFrom('M/a.md', 'M/b.md', 'M/x/c.md', 'T/A-1.md', 'M/../d.md', 'e.md'),
    text: fc
      .array(fc.oneof(fc.constantFrom('```yaml', '```', '~~~', '````', cooking, '---'), pieces))
      .map((all) => all.join('\n')),
  });
  fc.assert(
    fc.property(fc.array(note, { maxLength: 4 }), (notes) => {
      const { problems } = readUserPacks(notes, { packs: 'M', templates: 'T' });
      for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      for (const { text } of notes) for (const block of findYamlBlocks(text)) expect(text).toContain(block.text);
    }),
    { numRuns: 200 },
  );
});

/** Changes one place of the data, chosen by the seed among all its places. */
function mutate(data: unknown, seed: number, value: unknown, how: string): void {
  const places = placesOf(data);
  const place = places[seed % Math.max(places.length, 1)];
  if (place === undefined) return;
  const [holder, key] = place;
  const old = Reflect.get(holder, key);
  if (how !== 'set') Reflect.deleteProperty(holder, key);
  if (how === 'set') Reflect.set(holder, key, value);
  if (how === 'rename') Reflect.set(holder, `${key}x`, old);
}

function placesOf(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [object, string][] => [[value, key], ...placesOf(inner)]);
}
