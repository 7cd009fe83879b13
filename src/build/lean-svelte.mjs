// Leaves out of the bundle what Svelte never does here: help in development, custom elements, pages rendered elsewhere, components that wait.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
  /** What holds a state that is changed in place: ours is put in its place whole. */
  'proxy.js': ['proxy'],
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

const sources = resolve(import.meta.dirname, '..');

/** Our own modules that Svelte compiles, by name. */
function ownModules() {
  const names = readdirSync(sources, { recursive: true }).filter((name) => /\.svelte(?:\.ts)?$/u.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(sources, name), 'utf8')]));
}

/** The events that some component listens to. */
function eventsHeard() {
  const names = [...ownModules().values()].flatMap((code) => [...code.matchAll(/\bon([a-z]+)(?==)/gu)]);
  return [...new Set(names.map(([, name]) => name))].sort();
}

/** A state that is changed in place needs what is cut here. */
function refuseDeepState() {
  for (const [name, code] of ownModules())
    if (/\$state\b(?!\.)/u.test(code)) throw new Error(`${name}: write $state.raw, and put a new value in its place.`);
}

/** Each component says which events the page has to listen to for it: said once for all, before there is a page, it is a list. */
async function sayEventsOnce(code) {
  const { can_delegate_event: isShared } = await import('../../node_modules/svelte/src/utils.js');
  const none = 'export const all_registered_events = new Set();';
  const said = /^export function delegate\(events\) \{$.*?^\}$/msu;
  if (!code.includes(none) || !said.test(code)) throw new Error('The events of Svelte are not where they were.');
  const list = JSON.stringify(eventsHeard().filter((name) => isShared(name)));
  return code.replace(none, none.replace('()', `(${list})`)).replace(said, 'export function delegate() {}');
}

/** What is left of a module, by its path in `svelte/src`. */
async function cut(path, code) {
  if (path.endsWith('custom-element.js')) return noElements;
  const left = freeNames(code);
  if (path.endsWith('dom/elements/events.js')) return sayEventsOnce(left);
  const names = unreached[path.replace('internal/client/', '')];
  if (names === undefined) return left;
  // TypeScript may not be there yet: a fresh clone installs before it builds.
  const { cutFunctions } = await import('./cut-functions.mjs');
  return cutFunctions(left, names);
}

export const leanSvelte = {
  name: 'lean-svelte',
  setup(build) {
    refuseDeepState();
    build.initialOptions.define = { ...build.initialOptions.define, ...known };
    build.onLoad({ filter: /[\\/]node_modules[\\/]svelte[\\/]src[\\/].*\.js$/ }, async ({ path }) => ({
      contents: await cut(path.replaceAll('\\', '/').split('/node_modules/svelte/src/')[1], readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
