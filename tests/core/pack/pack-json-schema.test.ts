// The JSON Schema that editors use says the same as the program, and the committed file is the one that the build makes.
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderPackSchema } from '../../../esbuild.config.mjs';
import { keys } from '../../../src/core/pack/describe-keys';
import { renderPackJsonSchema } from '../../../src/core/pack/pack-json-schema';
import { parseShape } from '../../../src/core/pack/schema';
import { packShelf } from '../../../src/packs';
import { packText } from '../../packs/read-source';
import { cooking, garden } from './two-packs';

const docs = resolve(import.meta.dirname, '../../../docs');
const schema: object = JSON.parse(renderPackJsonSchema());
const validate = new Ajv({ allErrors: true }).compile(schema);

test('docs/pack.schema.json is what the build makes (npm run build writes it)', async () => {
  const made = await renderPackSchema();
  expect(made).toBe(renderPackJsonSchema());
  expect(readFileSync(resolve(docs, 'pack.schema.json'), 'utf8')).toBe(made);
});

test.each([...packShelf.map(({ id }) => [id, packText(id)]), ['cuisine', cooking], ['jardin', garden]])(
  'it takes %s',
  (_id, text) => {
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  },
);

test.each([
  ['schema: 1', 'schema: 2'],
  ['id: cuisine', 'id: Cuisine'],
  ['format: table', 'format: tableau'],
  ['title: Menu', 'titre: Menu'],
  ['title: Menu', 'title: [Menu]'],
  ['evolving: true', 'evolving: oui'],
  ['template: A-1', 'template: ../A-1'],
  ['needs: [A-1, {', 'needs: [3, {'],
  ['id: s1-liste', 'id: s1 liste'],
  ['values: [doux, vif]', 'values: []'],
])('it refuses what the program refuses: %s → %s', (before, after) => {
  const value: unknown = parse(cooking.replace(before, after));
  expect('issues' in parseShape(value)).toBe(true);
  expect(validate(value)).toBe(false);
});

test('every key is explained, in the schema and in the page, and nothing is explained that is no key', () => {
  const page = readFileSync(resolve(docs, 'pack.md'), 'utf8');
  const unexplained: string[] = [];
  const seen = new Set<string>();
  const walk = (value: unknown, within: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'properties')
        for (const [name, property] of Object.entries(inner)) {
          seen.add(`${within}.${name}`);
          const told =
            typeof property === 'object' && property !== null && 'description' in property && property.description;
          if (told === '' || told === false) unexplained.push(`${within}.${name}`);
          if (!page.includes(`\`${name}\``)) unexplained.push(`pack.md: ${name}`);
        }
      if (key === 'definitions') for (const [id, definition] of Object.entries(inner)) walk(definition, id);
      else walk(inner, within);
    }
  };
  walk(schema, 'pack');
  expect(unexplained).toEqual([]);
  const told = Object.entries(keys).flatMap(([within, all]) => Object.keys(all).map((name) => `${within}.${name}`));
  expect(told.filter((name) => !seen.has(name))).toEqual([]);
});
