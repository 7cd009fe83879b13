// The yaml package as the plugin holds it (without its writing half) reads every text as the whole package does.
import { build } from 'esbuild';
import fc from 'fast-check';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { leanYaml } from '../../src/build/lean-packages.mjs';
import { readYaml } from '../../src/core/pack/read-yaml';
import { lexYaml } from '../../src/core/text/nesting';
import { parseFrontmatter } from '../../src/core/text/parse-frontmatter';

interface Readers {
  readonly lexYaml: typeof lexYaml;
  readonly parseFrontmatter: typeof parseFrontmatter;
  readonly readYaml: typeof readYaml;
}

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/lean-yaml');
const whole: Readers = { lexYaml, parseFrontmatter, readYaml };
let lean: Readers;

const bundle = (contents: string, outfile: string): ReturnType<typeof build> =>
  build({
    stdin: { contents, resolveDir: join(root, 'src/core') },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
    plugins: [leanYaml],
  });

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `readers-${String(process.pid)}.mjs`);
  const parts = ["'./text/nesting'", "'./text/parse-frontmatter'", "'./pack/read-yaml'"];
  await bundle(parts.map((part) => `export * from ${part};`).join('\n'), outfile);
  const module: Readers = await import(/* @vite-ignore */ outfile);
  lean = module;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that both readers say of a text. */
function readings({ lexYaml, parseFrontmatter, readYaml }: Readers, text: string): string {
  const lexemes = lexYaml(text, 64);
  const block = lexemes === undefined ? undefined : parseFrontmatter(text, lexemes, 2);
  return JSON.stringify([block, readYaml({ text, file: 'pack.yaml', firstLine: 1 })]);
}

function blocksUnder(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') || name.endsWith('.yaml'))
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .filter((text) => text.length < 100_000)
    .map((text) => /^\uFEFF?---\r?\n([^]*?)\n---/u.exec(text)?.[1] ?? text.slice(0, 2000));
}

test('the notes of the sample vaults and the built-in methods read the same', () => {
  const blocks = [...blocksUnder(join(root, 'tests/vaults')), ...blocksUnder(join(root, 'src/packs'))];
  expect(blocks.length).toBeGreaterThan(50);
  for (const block of blocks) expect(readings(lean, block)).toBe(readings(whole, block));
});

test('odd texts read the same', () => {
  const texts = [
    'a: !!timestamp 2026-01-01',
    'a: !!binary YQ==',
    '!!set {a, b}',
    '<<: {a: 1}\nb: 2',
    'a: !!int x',
    'a: 0o17\nb: .inf',
  ];
  texts.push(
    '&a x: *a',
    'a: >-\n  b\n\n  c',
    '? [a]\n: b',
    '{a: 1, a: 2}',
    'a: "\\u00e9"',
    'a: |2\n  b',
    '- a\n-b',
    'a:\tb',
    '%YAML 9.9\n---\na: 1',
  );
  for (const text of texts) expect([text, readings(lean, text)]).toEqual([text, readings(whole, text)]);
});

const piece = fc.constantFrom(
  ...'ab1:-?[]{},&*!|>#%@`"\' \n\t~.',
  ': ',
  '- ',
  '\n  ',
  '\n',
  '---',
  '!!str ',
  '&x ',
  '*x',
  '<<',
  '{{date}}',
  'é',
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('any text reads the same', () => {
  fc.assert(
    fc.property(text, (sample) => {
      expect(readings(lean, sample)).toBe(readings(whole, sample));
    }),
    { numRuns: 2000 },
  );
});

test('a value that is read is the one that yaml gives', () => {
  let read = 0;
  fc.assert(
    fc.property(text, (sample) => {
      const reading = readYaml({ text: sample, file: 'pack.yaml', firstLine: 1 });
      if (reading.kind === 'problems') return;
      read += 1;
      expect(reading.value).toEqual(parse(sample, { uniqueKeys: false, logLevel: 'silent', resolveKnownTags: false }));
    }),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(100);
});

test('what needs the half left out does not build', async () => {
  await expect(bundle("export { Document } from 'yaml';", join(folder, 'document.mjs'))).rejects.toThrow('Document');
});
