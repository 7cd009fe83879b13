// Leaves out of the bundle all of `yaml` but its lexer and its parser: what their tokens say is composed by `src/core/text/compose-yaml.ts`.
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const yaml = join(root, 'node_modules/yaml/browser/dist');
const namespace = 'lean';

/** What the plugin may import from `yaml`. Anything else (`Composer`, `stringify` …) fails the build. */
const entry = `
export { Lexer } from './parse/lexer.js';
export { Parser } from './parse/parser.js';
`;

export const leanYaml = {
  name: 'lean-yaml',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, ({ path }) => ({ path, namespace, sideEffects: false }));
    build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      // The package does not say that its modules do nothing by themselves.
      return file.startsWith(yaml + sep) ? { path: file, sideEffects: false } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace }, () => ({ contents: entry, resolveDir: yaml }));
  },
};
