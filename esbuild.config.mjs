// Builds main.js and styles.css (the plugin) and dist/jalons.mjs (the command line); installs into a vault on demand.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanYaml } from './src/build/lean-packages.mjs';
import { leanSvelte } from './src/build/lean-svelte.mjs';
import { leanZod } from './src/build/lean-zod.mjs';
import { oneByte } from './src/build/one-byte.mjs';
import { packedShelf, shelf } from './src/build/shelf-module.mjs';
import { leanWords } from './src/build/words-module.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const external = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

/** Builds the plugin into `folder` (the repository by default): main.js, styles.css. Gives esbuild's account of what went in. */
export async function buildPlugin(folder = root) {
  const { build } = await import('esbuild');
  const { default: svelte } = await import('esbuild-svelte');
  const { minifyAgain } = await import('./src/build/minify-again.mjs');
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
      leanYaml,
      leanZod,
      leanSvelte,
      svelte({ compilerOptions: { css: 'external', dev: false, runes: true, discloseVersion: false } }),
    ],
  });
  mkdirSync(folder, { recursive: true });
  let componentStyles = '';
  for (const file of result.outputFiles) {
    if (file.path.endsWith('.css')) componentStyles = file.text;
    else writeFileSync(file.path, oneByte(minifyAgain(file.text)));
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

/** The folder of the plugin in a vault. Throws one sentence when the vault is none. */
function pluginFolder(vault, configFolder = '.obsidian') {
  if (!existsSync(vault)) throw new Error(`Ce dossier n’existe pas : ${vault}`);
  if (!statSync(vault).isDirectory()) throw new Error(`Ce chemin est un fichier, pas un coffre : ${vault}`);
  const config = join(vault, configFolder);
  if (!existsSync(config))
    throw new Error(
      `Ce dossier n’est pas encore un coffre : il n’a pas de « ${configFolder} ». Ouvrez-le une fois dans Obsidian, ou donnez --config <dossier> si vous avez renommé le dossier de configuration.`,
    );
  return join(config, 'plugins', 'jalons');
}

async function main(words) {
  if (!words.includes('--install')) {
    await buildPlugin();
    await buildCli();
    writeFileSync(join(root, 'docs/pack.schema.json'), await renderPackSchema());
    return;
  }
  const configAt = words.indexOf('--config');
  const config = configAt < 0 ? undefined : words[configAt + 1];
  const vault = words.find((word, at) => !word.startsWith('--') && words[at - 1] !== '--config');
  if (vault === undefined || (configAt >= 0 && config === undefined))
    throw new Error('Usage : npm run install-plugin -- <dossier du coffre> [--config <dossier de configuration>]');
  const folder = pluginFolder(resolve(vault), config);
  const { installPackages } = await import('./tests/install-packages.mjs');
  installPackages();
  // Three files of that folder are written, and nothing else.
  await buildPlugin(folder);
  copyFileSync(join(root, 'manifest.json'), join(folder, 'manifest.json'));
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
