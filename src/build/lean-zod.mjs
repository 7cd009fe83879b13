// Gives the plugin the schemas of `zod/mini` that it is written with, without the rest of the package: making schemas from schemas, waiting, locales.
import { join } from 'node:path';

export const leanZod = {
  name: 'lean-zod',
  setup(build) {
    const path = join(import.meta.dirname, 'zod-mini.mjs');
    build.onResolve({ filter: /^zod\/mini$/ }, () => ({ path, sideEffects: false }));
    // A schema that is not among them must not become `undefined` with a warning.
    build.initialOptions.logOverride = { ...build.initialOptions.logOverride, 'import-is-undefined': 'error' };
  },
};
