// Takes the sentences of `src/words` out of the code of the plugin: one deflated text, opened once before a language is asked for.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepPacked } from './keep-packed.mjs';

const words = resolve(import.meta.dirname, '../words');
const languages = ['fr', 'en'];

/** The modules that the screen speaks with, from `index.ts` on; the words of the command line are not among them. */
function reachable(language, name = 'index', seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(join(words, language, `${name}.ts`), 'utf8');
  for (const [, next] of code.matchAll(/^(?:import|export) (?!type\b).*? from '\.\/([\w-]+)';/gmu))
    reachable(language, next, seen);
  return seen;
}

/** What is left of each module by its path, and all sentences. A module stands beside its translation: they share their keys. */
async function cutLanguages() {
  // TypeScript may not be there yet: a fresh clone installs before it builds.
  const { cutWords } = await import('./cut-words.mjs');
  const names = new Set(languages.flatMap((language) => [...reachable(language)]));
  const lines = [];
  const modules = new Map();
  for (const name of [...names].sort()) {
    for (const language of languages) {
      const path = join(words, language, `${name}.ts`);
      modules.set(path, cutWords(readFileSync(path, 'utf8'), lines));
    }
  }
  return { modules, packed: await keepPacked('words', lines.join('\n')) };
}

const source = (path) => JSON.stringify(join(words, path).replaceAll('\\', '/'));

const textModule = (packed) => `
import { unpackText } from ${source('../core/text/unpack-text.ts')};
import { openSentences } from ${source('open-sentences.ts')};
let lines = [];
export const openText = async () => { lines = (await unpackText(${JSON.stringify(packed)})).split('\\n'); };
export const open = (at, needs) => openSentences(JSON.parse(lines[at]), needs);
`;

/**
 * A language as one function, called when that language is first asked for, so that the other one never is. Bundled apart: within the plugin, modules that wait
 * would make all that they import wait too.
 */
async function languageModule(language, modules) {
  const { build } = await import('esbuild');
  const folder = join(words, language);
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minifyWhitespace: true,
    logLevel: 'warning',
    plugins: [onlyWithin(folder, modules)],
  });
  const imports = [];
  const code = outputFiles[0].text
    .replace(/(?<=^|;)import(?:\{[^}]*\}from)?"[^"]*";/gu, (line) => (imports.push(line), ''))
    .replace(/export\{\w+\};\s*$/u, `return ${language}`);
  return `${imports.join('')}import { once } from ${source('../core/text/once.ts')};
export const ${language} = once(() => { ${code} });`;
}

const onlyWithin = (folder, modules) => ({
  name: 'only-within',
  setup(build) {
    build.onResolve({ filter: /^(?:[^.]|\.[^/])/ }, ({ path, kind }) =>
      kind === 'entry-point' ? null : { path, external: true, sideEffects: false },
    );
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({ contents: modules.get(path), loader: 'ts' }));
  },
});

const languagesModule = `
export { openText as openLanguages } from 'words-text';
${languages.map((language) => `import { ${language} } from 'words-${language}';`).join('\n')}
export const languages = { ${languages.map((language) => `get ${language}() { return ${language}(); }`).join(', ')} };`;

/** For esbuild. */
export const leanWords = {
  name: 'words',
  async setup(build) {
    const { modules, packed } = await cutLanguages();
    const virtual = new Map([['words-text', { contents: textModule(packed), resolveDir: words }]]);
    for (const language of languages)
      virtual.set(`words-${language}`, {
        contents: await languageModule(language, modules),
        resolveDir: join(words, language),
      });
    build.onResolve({ filter: /^words-/ }, ({ path }) => ({ path, namespace: 'words', sideEffects: false }));
    build.onLoad({ filter: /./, namespace: 'words' }, ({ path }) => virtual.get(path));
    build.onLoad({ filter: /[\\/]words[\\/]languages\.ts$/ }, () => ({ contents: languagesModule, resolveDir: words }));
  },
};
