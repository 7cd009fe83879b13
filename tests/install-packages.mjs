// Installs the packages of package-lock.json when they are absent or older than the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What npm says when the registry cannot be reached. */
const unreachable =
  /^npm (?:error|ERR!) code (ECONNREFUSED|ECONNRESET|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ENOTFOUND|E?TIMEDOUT|ERR_SOCKET_TIMEOUT)$/mu;

/** Runs `npm ci` in the folder if needed; throws one clear sentence when that fails. */
export function installPackages(folder = root, environment = process.env) {
  const marker = join(folder, 'node_modules', '.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  if (existsSync(marker) && sameLock(marker, lock)) return;
  console.log('Installation des paquets (npm ci)…');
  // Nobody waits a minute to hear that there is no network.
  const patience = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];
  const { status, stderr, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', ...patience], {
    cwd: folder,
    env: environment,
    stdio: ['inherit', 'inherit', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  if (error?.code === 'ENOENT')
    throw new Error('npm est introuvable : installez Node.js 20.19 ou plus récent, qui l’apporte.');
  const code = unreachable.exec(stderr)?.[1];
  if (code !== undefined)
    throw new Error(`Le registre npm ne répond pas (${code}) : vérifiez la connexion, puis recommencez.`);
  process.stderr.write(stderr);
  throw new Error('« npm ci » a échoué : les lignes ci-dessus disent pourquoi.');
}

function sameLock(marker, lock) {
  const wanted = JSON.parse(readText(lock)).packages;
  const present = JSON.parse(readText(marker)).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function readText(path) {
  return readFileSync(path, 'utf8');
}
