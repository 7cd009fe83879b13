// Where `npm run install-plugin` puts the plugin: read from the command line, and checked before anything is built.
import { accessSync, constants, copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const usage = 'Usage : npm run install-plugin -- <dossier du coffre> [--config <dossier de configuration>]';
const names = ['main.js', 'manifest.json', 'styles.css'];

/** The folder of the plugin in the vault that is named; paths are meant `from` there. Throws one sentence when the plugin cannot go there. */
export function findPluginFolder(words, from) {
  const { vault, config } = readWords(words);
  const root = resolve(from, vault);
  const stat = statSync(root, { throwIfNoEntry: false });
  if (stat === undefined) throw new Error(`Ce dossier n’existe pas : ${root}`);
  if (!stat.isDirectory()) throw new Error(`Ce chemin est un fichier, pas un coffre : ${root}`);
  const folder = join(root, findConfig(root, config), 'plugins', 'jalons');
  checkWritable(folder);
  return folder;
}

function readWords(words) {
  const folders = [];
  let config;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--config' && config === undefined && rest.length > 0) config = rest.shift();
    else if (word.startsWith('-') || word === '') throw new Error(usage);
    else folders.push(word);
  }
  if (folders.length !== 1) throw new Error(usage);
  return { vault: folders[0], config: config ?? '.obsidian' };
}

/** A folder at the root of the vault by its name alone, in any normal form: nothing is ever written beside the vault. */
function findConfig(root, config) {
  const wanted = config.replaceAll('\\', '/').replace(/^\.\//u, '').replace(/\/$/u, '').normalize('NFC');
  const found = readdirSync(root).find((name) => name.normalize('NFC') === wanted);
  if (found !== undefined && statSync(join(root, found), { throwIfNoEntry: false })?.isDirectory() === true)
    return found;
  throw new Error(
    `Ce dossier n’est pas encore un coffre : il n’a pas de « ${config} ». Ouvrez-le une fois dans Obsidian, ou donnez --config <dossier> si vous avez renommé le dossier de configuration.`,
  );
}

/** The three files, and nothing else. */
function checkWritable(folder) {
  let above = folder;
  while (!existsSync(above)) above = dirname(above);
  const files = names.map((name) => join(folder, name)).filter((file) => existsSync(file));
  const stuck = [above, ...files].find((path) => !mayWrite(path)) ?? files.find((path) => !statSync(path).isFile());
  if (stuck !== undefined || !statSync(above).isDirectory())
    throw new Error(
      `Rien n’est copié : ${stuck ?? above} ne peut pas être écrit. Vérifiez ses droits, puis recommencez.`,
    );
}

function mayWrite(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    return false;
  }
}

/** `built`: the folder of main.js and styles.css; `root`: that of the manifest. */
export function copyPlugin(built, root, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of names) copyFileSync(join(name === 'manifest.json' ? root : built, name), join(folder, name));
}
