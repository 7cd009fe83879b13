// The sentences that the build takes out of the code and packs are put back: every table and every function says the same, in the same order.
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutWords } from '../../src/build/cut-words.mjs';
import { packText } from '../../src/build/pack-text.mjs';
import { leanWords } from '../../src/build/words-module.mjs';
import { unpackText } from '../../src/core/text/unpack-text';
import type { openLanguages, wordsFor } from '../../src/words';

interface WordsModule {
  readonly openLanguages: typeof openLanguages;
  readonly wordsFor: typeof wordsFor;
}

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/words');
let whole: WordsModule;
let lean: WordsModule;

async function bundle(name: string, plugins: Plugin[]): Promise<WordsModule> {
  const outfile = join(folder, `${name}-${String(process.pid)}.mjs`);
  const entry = join(root, 'src/words/index.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', logLevel: 'silent', plugins });
  const module: WordsModule = await import(/* @vite-ignore */ outfile);
  await module.openLanguages();
  return module;
}

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  whole = await bundle('whole', []);
  lean = await bundle('lean', [leanWords]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Answers for any name with a text, a number or a list, so that every sentence finds what it asks for. */
const record = (answer: unknown): object =>
  new Proxy(
    {},
    { get: () => answer, has: () => true, getOwnPropertyDescriptor: () => ({ value: answer, configurable: true }) },
  );
const samples: readonly (readonly unknown[])[] = [
  [0, 0, 0, 0],
  [1, 1, 1, 1],
  [7, 'Nom', 3, 'I-3'],
  ['Nom', 7, 'I-3', 2],
  ['2026-03-12', '2026-03-12', ''],
  [['A', 'B'], ['C'], []],
  ...['Nom', '', 'check', 3, ['A', 'B'], []].map((answer) => [record(answer), record(answer)]),
];

/** What a sentence says of each sample, its errors included. */
function tell(sentence: (...values: readonly unknown[]) => unknown): readonly string[] {
  return samples.map((values) => {
    try {
      return JSON.stringify(sentence(...values));
    } catch (error) {
      return error instanceof Error ? error.name : '';
    }
  });
}

const isSentence = (value: unknown): value is (...values: readonly unknown[]) => unknown => typeof value === 'function';
const said = (words: unknown): string =>
  JSON.stringify(words, (_, value: unknown) => (isSentence(value) ? tell(value) : value), 1);

test.each(['fr', 'en'])('the plugin says the same in %s', (language) => {
  const { words } = lean.wordsFor(language);
  expect(said(words)).toBe(said(whole.wordsFor(language).words));
  expect(said(words).length).toBeGreaterThan(50_000);
});

test('what is cut is what is said, and nothing that is compared', () => {
  const lines: string[] = [];
  const code = `
    const roles = { parent: 'composition de notes', 'sub-role': 'une mention dans le texte' };
    export const graph = { roles, title: 'Le graphe des documents et des notes', deep: { list: ['a', 'b'], count: (n) => n, found: (what, n) => \`\${what} : \${String(n)} éléments\` } };
    function tell(what) {
      if (what === 'a-name') return \`\${what} sera écrit dans \${\`la note \${what} du projet\`}.\`;
      return { text: 'Rien ne sera écrit.' };
    }`;
  expect(cutWords(code, lines)).toMatchInlineSnapshot(`
    "import { fill, open } from 'words-text';
    const pieces = open(2);
    const roles = fill(0, []);
        export const graph = fill(1, [roles, (n) => n]);
        function tell(what) {
          if (what === 'a-name') return ("" + (what) + pieces[0] + (("la note " + (what) + pieces[1])) + ".");
          return { text: pieces[2] };
        }"
  `);
  expect(lines).toMatchInlineSnapshot(`
    [
      "{"parent":"composition de notes","sub-role":"une mention dans le texte"}",
      "{"roles":0,"title":"Le graphe des documents et des notes","deep":{"list":["a","b"],"count":0,"found":"\\t\\t0 : \\t1 éléments"}}",
      "[" sera écrit dans "," du projet","Rien ne sera écrit."]",
    ]
  `);
});

test('any text is unpacked as it was', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ maxLength: 40 }).map((one) => one.repeat(50)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (sample) => {
      expect(await unpackText(await packText(sample))).toBe(sample);
    }),
    { numRuns: 30 },
  );
});
