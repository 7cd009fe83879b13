// Leaves out of the bundle what the plugin never runs: the writing half of `yaml` and its YAML 1.1 schema.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const yaml = join(root, 'node_modules/yaml/browser/dist');
const namespace = 'lean';

/** What the plugin may import from `yaml`. Anything else (`Document`, `stringify` …) fails the build: it would need what is left out. */
const entry = `
export { Composer } from './compose/composer.js';
export { isAlias, isMap, isNode, isScalar, isSeq } from './nodes/identity.js';
export { Lexer } from './parse/lexer.js';
export { LineCounter } from './parse/line-counter.js';
export { Parser } from './parse/parser.js';
export { parseDocument } from './public-api.js';
export { visit } from './visit.js';
export * as CST from 'yaml-cst';
`;
const cst = `
export { isCollection, isScalar } from './parse/cst.js';
export { resolveAsScalar } from './parse/cst-scalar.js';
`;

/** Functions that only writing calls; reached all the same, they say so. */
const unwritten = (...names) =>
  names.map((name) => `export function ${name}() { throw new Error('yaml: ${name}'); }`).join('\n');

/** Modules of `yaml` by their path in its folder, and what takes their place. */
const places = {
  'doc/anchors.js': unwritten('anchorIsValid', 'anchorNames', 'createNodeAnchors', 'findNewAnchor'),
  'doc/applyReviver.js': unwritten('applyReviver'),
  'doc/createNode.js': unwritten('createNode'),
  'stringify/stringify.js': unwritten('createStringifyContext', 'stringify'),
  'stringify/stringifyCollection.js': unwritten('stringifyCollection'),
  'stringify/stringifyDocument.js': unwritten('stringifyDocument'),
  'stringify/stringifyNumber.js': unwritten('stringifyNumber'),
  'stringify/stringifyPair.js': unwritten('stringifyPair'),
  'stringify/stringifyString.js': unwritten('stringifyString'),
  // YAML 1.2 alone, whatever a `%YAML` directive asks for; no tags beyond it, as our options have it.
  'schema/tags.js': `
    import { schema } from './core/schema.js';
    export const coreKnownTags = {};
    export const getTags = () => schema.slice();
  `,
};

export const leanYaml = {
  name: 'lean-yaml',
  setup(build) {
    build.onResolve({ filter: /^yaml(-cst)?$/ }, ({ path }) => ({ path, namespace, sideEffects: false }));
    build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      const place = file.startsWith(yaml) ? file.slice(yaml.length + 1).replaceAll('\\', '/') : undefined;
      if (place === undefined) return undefined;
      return place in places ? { path: place, namespace, sideEffects: false } : { path: file, sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: path === 'yaml' ? entry : path === 'yaml-cst' ? cst : places[path],
      resolveDir: path in places ? dirname(join(yaml, path)) : yaml,
    }));
  },
};
