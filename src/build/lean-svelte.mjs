// Leaves out of the bundle what Svelte does in development alone (long messages, checks), and its custom elements, which nothing here is.
import { readFileSync } from 'node:fs';

/** What `esm-env` answers here. Imported, the answers come too late for esbuild: it cuts a module before it knows what others export. */
const environment = { BROWSER: 'true', DEV: 'false' };

const imports = /^import \{ (?:BROWSER|DEV|BROWSER, DEV) \} from 'esm-env';$/mu;

const noElements = "export function create_custom_element() { throw new Error('svelte: custom element'); }";

export const leanSvelte = {
  name: 'lean-svelte',
  setup(build) {
    build.initialOptions.define = { ...build.initialOptions.define, ...environment };
    // Without the import the names are free, and defined.
    build.onLoad({ filter: /[\\/]node_modules[\\/]svelte[\\/]src[\\/].*\.js$/ }, ({ path }) => ({
      contents: path.endsWith('custom-element.js') ? noElements : readFileSync(path, 'utf8').replace(imports, ''),
      loader: 'js',
    }));
  },
};
