// Installs the packages of package-lock.json when they are absent or older than the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs `npm ci` if needed; throws one clear sentence when that fails. */
export function installPackages() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  if (existsSync(marker) && sameLock(marker, lock)) return;
  console.log('Installation des paquets (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('« npm ci » a échoué : vérifiez la connexion au registre npm, puis recommencez.');
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
