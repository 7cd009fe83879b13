// Leaves out of the bundle what Svelte never does here: help in development, custom elements, pages rendered elsewhere, components that wait.
import { readFileSync } from 'node:fs';

/** Known when building. Imported, the answers come too late for esbuild: it cuts a module before it knows what others export. */
const known = {
  BROWSER: 'true',
  DEV: 'false',
  /** Taking over what a server rendered. */
  hydrating: 'false',
  /** `await` in a component: the compiler refuses it unless told otherwise. */
  async_mode_flag: 'false',
  /** Components without runes: the compiler refuses them, as it is told. */
  legacy_mode_flag: 'false',
  /** `$inspect.trace`. */
  tracing_mode_flag: 'false',
  /** What the next one is when nothing waits. */
  defer: 'false',
};

const deferral = 'var defer = should_defer_append();';

/** What only waiting components, a `<svelte:boundary>` and forks run, by the module in `svelte/src/internal/client`. */
const unreached = {
  'dom/blocks/boundary.js': [
    '#hydrate_resolved_content',
    '#hydrate_failed_content',
    '#hydrate_pending_content',
    '#create_reset',
    '#handle_error',
    '#update_pending_count',
    'update_pending_count',
    'get_effect_pending',
  ],
  'reactivity/async.js': ['capture', 'unset_context', 'increment_pending'],
  'reactivity/batch.js': ['#commit', 'increment', 'decrement', 'settled', 'mark_effects', 'depends_on'],
  'reactivity/deriveds.js': ['async_derived'],
};

const imports = /^import \{([^}]*)\} from '[^']*';$/gmu;
const declarations = new RegExp(`^export let (?:${Object.keys(known).join('|')}) = false;$`, 'gmu');
const changes = new RegExp(`^\\s*(?:${Object.keys(known).join('|')}) = (?:value|true|false);$`, 'gmu');

/** Without import and declaration the names are free, and defined. */
function freeNames(code) {
  return code
    .replace(imports, (whole, names) => {
      const kept = names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !(name in known));
      return kept.length === 0 ? '' : whole.replace(names, kept.join(', '));
    })
    .replace(declarations, '')
    .replace(changes, '')
    .replace(deferral, '');
}

const noElements = "export function create_custom_element() { throw new Error('svelte: custom element'); }";

/** What is left of a module, by its path in `svelte/src`. */
async function cut(path, code) {
  if (path.endsWith('custom-element.js')) return noElements;
  const left = freeNames(code);
  const names = unreached[path.replace('internal/client/', '')];
  if (names === undefined) return left;
  // TypeScript may not be there yet: a fresh clone installs before it builds.
  const { cutFunctions } = await import('./cut-functions.mjs');
  return cutFunctions(left, names);
}

export const leanSvelte = {
  name: 'lean-svelte',
  setup(build) {
    build.initialOptions.define = { ...build.initialOptions.define, ...known };
    build.onLoad({ filter: /[\\/]node_modules[\\/]svelte[\\/]src[\\/].*\.js$/ }, async ({ path }) => ({
      contents: await cut(path.replaceAll('\\', '/').split('/node_modules/svelte/src/')[1], readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
