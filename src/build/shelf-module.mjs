// Makes one module of the built-in methods that shelf.yaml lists.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { keepPacked } from './keep-packed.mjs';

const unpack = resolve(import.meta.dirname, '../core/text/unpack-text.ts').replaceAll('\\', '/');

/** The texts of one method: its pack.yaml as JSON, and its templates by name, as JSON too. Each is one line. */
function readMethod(folder, parse) {
  const pack = join(folder, 'pack.yaml');
  const templates = join(folder, 'templates');
  const names = existsSync(templates) ? readdirSync(templates).filter((name) => name.endsWith('.md')) : [];
  const files = names.sort().map((name) => join(templates, name));
  const texts = Object.fromEntries(files.map((file, at) => [names[at].slice(0, -3), readFileSync(file, 'utf8')]));
  return {
    lines: [JSON.stringify(parse(readFileSync(pack, 'utf8'))), JSON.stringify(texts)],
    files: [pack, ...files],
  };
}

/** The texts of the methods that a shelf.yaml lists, two lines for each, and the files they come from. */
async function readShelf(path) {
  const { parse } = await import('yaml');
  const ids = parse(readFileSync(path, 'utf8'));
  const methods = ids.map((id) => readMethod(join(dirname(path), id), parse));
  const text = methods.flatMap(({ lines }) => lines).join('\n');
  return { ids, text, files: [path, ...methods.flatMap(({ files }) => files)] };
}

const entries = (ids) => `
export default ${JSON.stringify(ids)}.map((id, at) => ({
  id, file: id + '/pack.yaml',
  source: { get json() { return lines[2 * at]; }, get templates() { return JSON.parse(lines[2 * at + 1]); } },
}));`;

/** The module of a shelf.yaml with its text as it is, and the files it was made of. */
export async function shelfModule(path) {
  const { ids, text, files } = await readShelf(path);
  const code = `const lines = ${JSON.stringify(text.split('\n'))};\nexport const openShelf = () => Promise.resolve();${entries(ids)}`;
  return { code, files };
}

/**
 * The same with its text packed. All methods are deflated together, because they share most of their words.
 * docs/decisions/packs-at-build-time.md says why and what it saves.
 */
async function packedShelfModule(path) {
  const { ids, text, files } = await readShelf(path);
  const code = `import { unpackText } from ${JSON.stringify(unpack)};
let lines = [];
export const openShelf = async () => { lines = (await unpackText(${JSON.stringify(await keepPacked('methods', text))})).split('\\n'); };${entries(ids)}`;
  return { code, files };
}

const pluginOf = (name, makeModule) => ({
  name,
  setup(build) {
    build.onLoad({ filter: /shelf\.yaml$/ }, async ({ path }) => {
      const { code, files } = await makeModule(path);
      return { contents: code, loader: 'js', watchFiles: files, resolveDir: dirname(path) };
    });
  },
});

/** For esbuild: the text as it is, or packed. */
export const shelf = pluginOf('shelf', shelfModule);
export const packedShelf = pluginOf('packed-shelf', packedShelfModule);
