// `npm start`: builds the plugin and opens it in the simulator, over a copy of the demonstration vault or over a folder that is given.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { installPackages, root } from '../install-packages.mjs';
import { copyVault } from './copy-vault.mjs';
import { serve } from './serve.mjs';
import { checkBuilt, checkFolder, Mistake, readOptions } from './start-options.mjs';

function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) => {
      if (code === 'EACCES')
        reject(new Mistake(`Le port ${String(port)} est réservé au système : choisissez-en un autre avec --port.`));
      else
        reject(
          new Mistake(
            `Le port ${String(port)} est déjà pris : arrêtez l’autre programme ou choisissez-en un autre avec --port.`,
          ),
        );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

/** The vault to serve: the folder itself, or a copy when it is the demonstration, when it cannot be written, or when asked. */
function chooseVault({ folder, copy }) {
  if (folder === undefined) {
    const made = copyVault(join(root, 'tests/vaults/demo'), 'Coffre de démonstration');
    say(`Coffre : une copie du coffre de démonstration, dans ${made.vault} (effacée à l’arrêt).`);
    return made;
  }
  const { path, writable } = checkFolder(folder);
  if (writable && !copy) {
    say(`Coffre : ${path}\nAttention : ce dossier est lu ET ÉCRIT. Ajoutez --copy pour travailler sur une copie.`);
    return { vault: path };
  }
  const made = copyVault(path, basename(path));
  const why = writable ? 'vous l’avez demandé' : 'ce dossier ne peut pas être écrit';
  say(`Coffre : une copie de ${path} (${why}), dans ${made.vault} (effacée à l’arrêt).`);
  if (made.unread.length > 0) say(`Illisibles, et donc absents de la copie : ${made.unread.join(', ')}`);
  return made;
}

/** The page; before it the plugin and the command line, unless what was built last is to be served. */
async function build(anew) {
  // The page is built in any case.
  installPackages();
  if (!anew) checkBuilt(root);
  else {
    const { buildPlugin, buildCli } = await import('../../esbuild.config.mjs');
    await buildPlugin();
    await buildCli();
  }
  const { buildPage } = await import('./build-page.mjs');
  return buildPage(root);
}

function printStatus(vault, lang) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'dist/jalons.mjs'), 'status', vault, '--lang', lang],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  say(`\n${stdout.trimEnd()}`);
  if (status !== 0 && stdout.trim() === '') say(`L’état du coffre n’a pas pu être lu : ${stderr.trim()}`);
}

/** Until Ctrl+C, or until the terminal goes away. */
function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}

async function main(words) {
  const options = readOptions(words);
  if (options.folder !== undefined) checkFolder(options.folder);
  await checkPort(options.port);
  const { assets, manifest } = await build(options.build);
  // From here on there is something to close and to take away.
  const stopped = untilStopped();
  const { vault, temporary } = chooseVault(options);
  try {
    const config = { lang: options.lang, theme: options.theme, manifest };
    const server = await serve({ vault, assets, config, port: options.port });
    printStatus(vault, options.lang);
    say(`\nOuvrez dans un navigateur (l’adresse entière : elle porte un jeton secret, valable jusqu’à l’arrêt) :\n`);
    say(`  ${server.address}\n\nCtrl+C arrête le simulateur.`);
    await stopped;
    await server.close();
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
  say('\nSimulateur arrêté.');
}

try {
  await main(process.argv.slice(2));
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}
