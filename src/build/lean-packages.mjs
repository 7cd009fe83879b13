// Leaves out of the bundle what the plugin never runs: the writing half of `yaml`, its documents that can be changed and its YAML 1.1 schema.
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
export * as CST from 'yaml-cst';
`;
const cst = `
export { isCollection, isScalar } from './parse/cst.js';
export { resolveAsScalar } from './parse/cst-scalar.js';
`;

/** What parsing makes: nodes that hold what was read, without the methods that change, write or convert them. */
const nodes = `
import { ALIAS, MAP, NODE_TYPE, PAIR, SCALAR, SEQ } from './nodes/identity.js';
export class YAMLMap { static tagName = 'tag:yaml.org,2002:map'; [NODE_TYPE] = MAP; items = []; }
export class YAMLSeq { static tagName = 'tag:yaml.org,2002:seq'; [NODE_TYPE] = SEQ; items = []; }
export class Pair { [NODE_TYPE] = PAIR; constructor(key, value = null) { this.key = key; this.value = value; } }
export class Alias { [NODE_TYPE] = ALIAS; constructor(source) { this.source = source; } }
export class Scalar {
  static BLOCK_FOLDED = 'BLOCK_FOLDED'; static BLOCK_LITERAL = 'BLOCK_LITERAL'; static PLAIN = 'PLAIN';
  static QUOTE_DOUBLE = 'QUOTE_DOUBLE'; static QUOTE_SINGLE = 'QUOTE_SINGLE';
  [NODE_TYPE] = SCALAR; constructor(value) { this.value = value; }
}
`;

/** YAML 1.2 alone, whatever a `%YAML` directive asks for; no tags beyond it, as our options have it. */
const document = `
import { SCALAR } from './nodes/identity.js';
import { string } from './schema/common/string.js';
import { schema } from './schema/core/schema.js';
export class Document {
  contents = null; errors = []; warnings = [];
  constructor(_, options) {
    this.options = { strict: true, ...options };
    this.directives = options._directives.atDocument();
    this.schema = { tags: schema, knownTags: {}, [SCALAR]: string };
  }
}
`;

/** Functions that only writing calls; reached all the same, they say so. */
const unwritten = (...names) =>
  names.map((name) => `export function ${name}() { throw new Error('yaml: ${name}'); }`).join('\n');

/** Modules of `yaml` by their path in its folder, and what takes their place. */
const places = {
  'doc/Document.js': document,
  ...Object.fromEntries(
    ['Alias', 'Pair', 'Scalar', 'YAMLMap', 'YAMLSeq'].map((name) => [
      `nodes/${name}.js`,
      `export { ${name} } from 'yaml-nodes';`,
    ]),
  ),
  'stringify/stringifyNumber.js': unwritten('stringifyNumber'),
  'stringify/stringifyString.js': unwritten('stringifyString'),
  'visit.js': unwritten('visit'),
};

/** Modules of our own that stand in the folder of `yaml`. */
const own = { yaml: entry, 'yaml-cst': cst, 'yaml-nodes': nodes };

export const leanYaml = {
  name: 'lean-yaml',
  setup(build) {
    build.onResolve({ filter: /^yaml(?:-cst|-nodes)?$/ }, ({ path }) => ({ path, namespace, sideEffects: false }));
    build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      const place = file.startsWith(yaml) ? file.slice(yaml.length + 1).replaceAll('\\', '/') : undefined;
      if (place === undefined) return undefined;
      return place in places ? { path: place, namespace, sideEffects: false } : { path: file, sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: own[path] ?? places[path],
      resolveDir: yaml,
    }));
  },
};
