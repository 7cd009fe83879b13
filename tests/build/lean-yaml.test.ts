// Of the yaml package the plugin holds the lexer and the parser alone.
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { leanYaml } from '../../src/build/lean-packages.mjs';

const resolveDir = resolve(import.meta.dirname, '../../src/core/text');

const bundle = (contents: string): ReturnType<typeof build> =>
  build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
    plugins: [leanYaml],
  });

test('nothing else goes in', async () => {
  const { metafile } = await bundle("export * from './read-frontmatter';");
  const held = Object.values(metafile?.outputs ?? {})
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path, { bytesInOutput }]) => path.includes('node_modules') && bytesInOutput > 0)
    .map(([path]) => path.slice(path.lastIndexOf('/') + 1));
  expect(held.toSorted()).toEqual(['cst.js', 'lexer.js', 'parser.js']);
});

test('what needs more does not build', async () => {
  await expect(bundle("export { Composer } from 'yaml';")).rejects.toThrow('Composer');
});
