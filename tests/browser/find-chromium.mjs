// Finds a Chromium for the browser tests; installs one with the system's package manager where that is allowed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch (problem) {
    if (problem.code !== undefined) return false;
    throw problem;
  }
}

function search(environment) {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(runs);
}

/** Where nobody is root, with sudo, if it asks nothing: a machine of CI often allows that. */
function install(environment, root) {
  const asRoot = root ? [] : ['sudo', '-n'];
  const commands = [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-inter'],
  ];
  return commands.every((line) => {
    const [command, ...words] = [...asRoot, ...line];
    console.log(`▸ ${command} ${words.join(' ')}`);
    const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, words, { stdio: 'inherit', env }).status === 0;
  });
}

/** The path of a Chromium. Throws one clear sentence when there is none and none may be installed. */
export function findChromium(environment = process.env, root = process.getuid?.() === 0) {
  const { CHROMIUM_PATH: given, CI } = environment;
  if (given !== undefined && given !== '') {
    if (runs(given)) return given;
    throw new Error(`CHROMIUM_PATH ne désigne pas un programme exécutable : ${given}`);
  }
  const found = search(environment);
  if (found !== undefined) return found;
  const tries = root || CI === 'true';
  const installed = tries && install(environment, root) ? search(environment) : undefined;
  if (installed !== undefined) return installed;
  const what = tries ? 'Chromium est introuvable et n’a pas pu être installé' : 'Chromium est introuvable';
  throw new Error(
    `${what} : installez-le (par exemple « sudo apt-get install chromium »), ou donnez son chemin dans CHROMIUM_PATH.`,
  );
}
