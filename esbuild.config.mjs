// Builds main.js and styles.css (the plugin) and dist/jalons.mjs (the command line); installs into a vault on demand.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanSvelte } from './src/build/lean-svelte.mjs';
import { leanZod } from './src/build/lean-zod.mjs';
import { oneByte } from './src/build/one-byte.mjs';
import { copyPlugin, findPluginFolder } from './src/build/plugin-folder.mjs';
import { packedShelf, shelf } from './src/build/shelf-module.mjs';
import { leanWords } from './src/build/words-module.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const external = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

/** Builds the plugin into `folder` (the repository by default): main.js, styles.css. Gives esbuild's account of what went in. */
export async function buildPlugin(folder = root) {
  const { build } = await import('esbuild');
  const { default: svelte } = await import('esbuild-svelte');
  const { minifyAgain } = await import('./src/build/minify-again.mjs');
  const { quickFunctions } = await import('./src/build/quick-functions.mjs');
  const result = await build({
    entryPoints: [join(root, 'src/main.ts')],
    absWorkingDir: root,
    outfile: join(folder, 'main.js'),
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    treeShaking: true,
    logLevel: 'warning',
    metafile: true,
    mainFields: ['svelte', 'browser', 'module', 'main'],
    conditions: ['svelte', 'browser', 'production'],
    external,
    plugins: [
      packedShelf,
      leanWords,
      leanZod,
      leanSvelte,
      svelte({ compilerOptions: { css: 'external', dev: false, runes: true, discloseVersion: false } }),
    ],
  });
  mkdirSync(folder, { recursive: true });
  let componentStyles = '';
  for (const file of result.outputFiles) {
    if (file.path.endsWith('.css')) componentStyles = file.text;
    else writeFileSync(file.path, oneByte(quickFunctions(minifyAgain(file.text))));
  }
  writeFileSync(join(folder, 'styles.css'), styleSheet(componentStyles));
  return result.metafile;
}

function styleSheet(componentStyles) {
  const folder = join(root, 'styles');
  const sheets = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return [...sheets, componentStyles.trim()].filter((sheet) => sheet !== '').join('\n\n') + '\n';
}

/** Builds the command line: one file for Node, dist/jalons.mjs. */
export async function buildCli(outfile = join(root, 'dist/jalons.mjs')) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'src/cli.mts')],
    absWorkingDir: root,
    outfile,
    bundle: true,
    format: 'esm',
    // Not `node`: packages then come as the same modules that the plugin holds, and Node's own are left outside.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [shelf],
  });
}

/** The JSON Schema of a pack.yaml, made from the schema that the program itself reads with. */
export async function renderPackSchema() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/core/pack/pack-json-schema.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { renderPackJsonSchema } = await import(`data:text/javascript;base64,${code}`);
  return renderPackJsonSchema();
}

async function main(words) {
  if (!words.includes('--install')) {
    await buildPlugin();
    await buildCli();
    writeFileSync(join(root, 'docs/pack.schema.json'), await renderPackSchema());
    return;
  }
  // npm runs scripts in the repository: paths are meant from where the user stands.
  const where = process.env['INIT_CWD'] ?? process.cwd();
  const folder = findPluginFolder(
    words.filter((word) => word !== '--install'),
    where,
  );
  const { installPackages } = await import('./tests/install-packages.mjs');
  installPackages();
  const built = mkdtempSync(join(tmpdir(), 'jalons-'));
  try {
    await buildPlugin(built);
    copyPlugin(built, root, folder);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
  console.log(`Jalons est copié dans ${folder}`);
  console.log(
    'Dans Obsidian : Réglages → Modules complémentaires → actualisez la liste, activez « Jalons », puis cliquez sur le jalon du ruban.',
  );
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = 1;
  }
}
