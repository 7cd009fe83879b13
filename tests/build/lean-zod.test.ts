// The schemas that the plugin holds in place of zod/mini say of every value what zod says: the same value, or the same problems in the same order.
import { build } from 'esbuild';
import fc from 'fast-check';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { leanZod } from '../../src/build/lean-zod.mjs';
import { parseShape } from '../../src/core/pack/schema';
import { parseSettings } from '../../src/session/settings/parse-settings';
import { readChoices } from '../../src/ui/guide/read-choices';

interface Readers {
  readonly parseShape: typeof parseShape;
  readonly parseSettings: typeof parseSettings;
  readonly readChoices: typeof readChoices;
}

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/lean-zod');
const whole: Readers = { parseShape, parseSettings, readChoices };
let lean: Readers;

const bundle = (contents: string, outfile: string): ReturnType<typeof build> =>
  build({
    stdin: { contents, resolveDir: join(root, 'src') },
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    plugins: [leanZod],
  });

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `readers-${String(process.pid)}.mjs`);
  const parts = ["'./core/pack/schema'", "'./session/settings/parse-settings'", "'./ui/guide/read-choices'"];
  await bundle(parts.map((part) => `export * from ${part};`).join('\n'), outfile);
  const module: Readers = await import(/* @vite-ignore */ outfile);
  lean = module;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that the readers say of a value, but for the English sentences of zod, which nobody shows. */
function readings({ parseShape, parseSettings, readChoices }: Readers, value: unknown): unknown {
  const told = [parseShape(value), parseSettings(value), readChoices(value)];
  const withoutMessages: unknown = JSON.parse(
    JSON.stringify(told, (key, one: unknown) => (key === 'message' ? undefined : one)),
  );
  return withoutMessages;
}

const same = (value: unknown): void => {
  expect(readings(lean, value)).toEqual(readings(whole, value));
};

const packs: readonly unknown[] = readdirSync(join(root, 'src/packs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): unknown => parse(readFileSync(join(root, 'src/packs', name, 'pack.yaml'), 'utf8')));

test('the built-in methods', () => {
  expect(packs.length).toBeGreaterThan(2);
  for (const pack of packs) {
    expect(lean.parseShape(pack)).toHaveProperty('pack');
    same(pack);
  }
});

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', ' a ', 'I-3', 'fr', 'x y', 0, 1, 7, true, [], [[]], {}, ['a', 2], { fr: '' }),
  fc.constantFrom<unknown>({ fr: 'a', en: '' }, { fr: 'a', de: 'b' }, { ed: 'I-1', ours: 'yes' }, { length: 0 }),
  fc.jsonValue({ maxDepth: 2 }),
);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value);

/** The value with one thing in it replaced, taken out or added, where the numbers lead. */
function bend(value: unknown, [step = 0, ...steps]: readonly number[], put: unknown): unknown {
  const keys = isList(value) || isRecord(value) ? Object.keys(value) : [];
  const key = keys[step % (keys.length + 1)];
  if (key === undefined) return isRecord(value) && step % 2 === 0 ? { ...value, added: put } : put;
  if (isList(value))
    return value.map((item, at): unknown =>
      String(at) === key ? (steps.length === 0 ? put : bend(item, steps, put)) : item,
    );
  if (!isRecord(value)) return put;
  if (steps.length > 0) return { ...value, [key]: bend(value[key], steps, put) };
  if (step % 2 === 1) return { ...value, [key]: put };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

const bends = fc.array(fc.tuple(fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), odd), {
  minLength: 1,
  maxLength: 3,
});

test('methods with mistakes', () => {
  let wrong = 0;
  fc.assert(
    fc.property(fc.constantFrom(...packs), bends, (pack, changes) => {
      const value = changes.reduce((one, [steps, put]) => bend(one, steps, put), pack);
      if ('issues' in lean.parseShape(value)) wrong += 1;
      same(value);
    }),
    { numRuns: 300 },
  );
  expect(wrong).toBeGreaterThan(150);
});

const settings = whole.parseSettings({
  classes: [{ name: 'a', shape: 'circle', colour: 'red', icon: '' }],
  checks: { a: 'off' },
}).settings;
const choices = { method: 'misa', filters: true, optional: 'only', context: 'both', step: '', ed: 'I-3' };

test('settings and choices, with mistakes and without', () => {
  fc.assert(
    fc.property(fc.constantFrom<unknown>(settings, choices, {}), fc.option(bends), (stored, changes) => {
      same((changes ?? []).reduce((one, [steps, put]) => bend(one, steps, put), stored));
    }),
    { numRuns: 500 },
  );
});

test('any value', () => {
  fc.assert(fc.property(fc.jsonValue(), same), { numRuns: 300 });
});

test('a schema that is not among them fails the build', async () => {
  const code = "import * as z from 'zod/mini'; export const schema = z.email();";
  await expect(bundle(code, join(folder, 'none.mjs'))).rejects.toThrow('"email"');
});
