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

test('sentences become data, and what does more stays code', () => {
  const lines: string[] = [];
  const code = `
    const roles = { parent: 'composition de notes', 'sub-role': 'une mention dans le texte' };
    const few = (names, last = 'et') => {
      if (names.length > 6) return \`\${names.slice(0, 6).map((name) => quoted(name, last)).join(', ')}…\`;
      const [first = ''] = names;
      return first;
    };
    export const graph = {
      roles,
      ...other,
      deep: { list: ['a', 'b'], count: (n) => n, found: ({ what, ends: [end] }, n) => \`\${roles[what] ?? end} : \${String(n)}\` },
      day: (n) => new Date(n).getTime(),
    };
    function tell(what) {
      return { text: 'Rien ne sera écrit, ni dans la note, ni dans le projet, ni ailleurs.' };
    }`;
  expect(cutWords(code, lines)).toMatchInlineSnapshot(`
    "import { open } from 'words-text';
    const roles = open(0, []);
        const few = open(1, [quoted]);
        export const graph = open(2, [roles, other, (n) => new Date(n).getTime()]);
        function tell(what) {
          return { text: 'Rien ne sera écrit, ni dans la note, ni dans le projet, ni ailleurs.' };
        }"
  `);
  expect(lines).toMatchInlineSnapshot(`
    [
      "{"parent":"composition de notes","sub-role":"une mention dans le texte"}",
      "["=>",0,["?",[">",[".",0,"length"],["#",6]],["+",["()",["()",["()",0,"slice",["#",0],["#",6]],"map",["=>",2,["f",-1,2,["??",1,"et"]]]],"join",", "],"…"],["??",[".",0,["#",0]],""]]]",
      "["{}",{"roles":-1},-2,{"deep":{"list":["[]","a","b"],"count":["=>",0,0],"found":["=>",0,["+",["??",[".",-1,[".",0,"what"]],[".",[".",0,"ends"],["#",0]]]," : ",1]]},"day":-3}]",
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
