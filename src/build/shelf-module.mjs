// Makes one module of the built-in methods that shelf.yaml lists: deflated text, opened when a method is first used.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packText } from './pack-text.mjs';

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

/**
 * The module of a shelf.yaml, and the files it was made of. All methods are deflated together, because they share most of their words.
 * docs/decisions/packs-at-build-time.md says why and what it saves.
 */
export async function shelfModule(path) {
  const { parse } = await import('yaml');
  const folder = dirname(path);
  const ids = parse(readFileSync(path, 'utf8'));
  const methods = ids.map((id) => readMethod(join(folder, id), parse));
  const packed = await packText(methods.flatMap(({ lines }) => lines).join('\n'));
  const code = [
    `import { unpackText } from ${JSON.stringify(unpack)};`,
    `const packed = ${JSON.stringify(packed)};`,
    'let lines;',
    "const line = (at) => (lines ??= unpackText(packed).split('\\n'))[at];",
    `export default ${JSON.stringify(ids)}.map((id, at) => ({`,
    "  id, file: id + '/pack.yaml',",
    '  source: { get json() { return line(2 * at); }, get templates() { return JSON.parse(line(2 * at + 1)); } },',
    '}));',
  ].join('\n');
  return { code, files: [path, ...methods.flatMap(({ files }) => files)] };
}

/** For esbuild. */
export const shelf = {
  name: 'shelf',
  setup(build) {
    build.onLoad({ filter: /shelf\.yaml$/ }, async ({ path }) => {
      const { code, files } = await shelfModule(path);
      return { contents: code, loader: 'js', watchFiles: files, resolveDir: dirname(path) };
    });
  },
};
