// Makes one module of the built-in methods that shelf.yaml lists: deflated text, opened when a method is first used.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
  const { deflateSync, strToU8 } = await import('fflate');
  const folder = dirname(path);
  const ids = parse(readFileSync(path, 'utf8'));
  const methods = ids.map((id) => readMethod(join(folder, id), parse));
  const packed = deflateSync(strToU8(methods.flatMap(({ lines }) => lines).join('\n')), { level: 9, mem: 12 });
  const code = [
    "import { inflateSync, strFromU8 } from 'fflate';",
    `const packed = ${JSON.stringify(Buffer.from(packed).toString('base64'))};`,
    'const open = () => strFromU8(inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));',
    'let lines;',
    "const line = (at) => (lines ??= open().split('\\n'))[at];",
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
