// Makes the page that runs the plugin: the simulator bundled for a browser, its styles, and the plugin as it was built.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

const html = (title) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>${title}</title>
    <link rel="stylesheet" href="/page.css" />
    <link rel="stylesheet" href="/styles.css" />
    <script src="/plugin.js"></script>
    <script type="module" src="/page.js"></script>
  </head>
  <body class="theme-light"></body>
</html>
`;

/** As the app does it: the plugin's file is the body of a function that receives module, exports and require. */
const wrap = (source) => `window.loadPlugin = function (module, exports, require) {\n${source}\n};\n`;

/**
 * The assets of the page. `plugin`: the folder of main.js, styles.css and manifest.json, or their contents
 * `{ main, styles, manifest }`. A folder is read at each request, so that a new build is seen at the next reload.
 */
export async function buildPage(plugin) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(here, 'page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    conditions: ['browser'],
  });
  const read = typeof plugin === 'string' ? (name) => readFileSync(join(plugin, name), 'utf8') : undefined;
  const manifest = read === undefined ? plugin.manifest : JSON.parse(read('manifest.json'));
  const script = 'text/javascript; charset=utf-8';
  const style = 'text/css; charset=utf-8';
  return {
    manifest,
    assets: {
      '/': { type: 'text/html; charset=utf-8', content: () => html(manifest.name) },
      '/page.js': { type: script, content: () => outputFiles[0].contents },
      '/page.css': { type: style, content: () => readFileSync(join(here, 'page.css')) },
      '/styles.css': { type: style, content: () => (read === undefined ? (plugin.styles ?? '') : read('styles.css')) },
      '/plugin.js': { type: script, content: () => wrap(read === undefined ? plugin.main : read('main.js')) },
    },
  };
}
