// Packages and Chromium that are not there: installed where that is possible, else one sentence says what to do.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium } from '../browser/find-chromium.mjs';
import { installPackages } from '../install-packages.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clone-'));
  writeFileSync(join(folder, 'package-lock.json'), '{"packages": {}}');
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A program of that name, the only one beside others made here. */
function program(name: string, script: string): NodeJS.ProcessEnv {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return { PATH: folder };
}

const failure = (work: () => unknown): string => {
  try {
    work();
  } catch (problem) {
    return problem instanceof Error ? problem.message : '';
  }
  return 'nothing';
};

test('without npm, without a network, or when npm fails for another reason', () => {
  const install = (environment: NodeJS.ProcessEnv): string => failure(() => installPackages(folder, environment));
  expect(install({ PATH: folder })).toBe(
    'npm est introuvable : installez Node.js 20.19 ou plus récent, qui l’apporte.',
  );
  for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'ENOTCACHED', 'ETIMEDOUT'])
    expect(install(program('npm', `echo "npm error code ${code}" >&2; echo "npm error and more" >&2; exit 1`))).toBe(
      `Le registre npm ne répond pas (${code}) : vérifiez la connexion, puis recommencez.`,
    );
  expect(install(program('npm', 'echo "npm error code ENOSPC" >&2; exit 1'))).toContain('lignes ci-dessus');
  expect(install(program('npm', 'exit 0'))).toBe('nothing');
});

test('Chromium in CI without root: with sudo where it asks nothing, else the sentence says how', () => {
  const sentence =
    'Chromium est introuvable et n’a pas pu être installé : installez-le (par exemple « sudo apt-get install chromium »), ou donnez son chemin dans CHROMIUM_PATH.';
  const find = (environment: NodeJS.ProcessEnv): string =>
    failure(() => findChromium({ ...environment, CI: 'true' }, false));
  expect(find({ PATH: folder })).toBe(sentence);
  expect(find(program('sudo', 'exit 1'))).toBe(sentence);
  // A folder of that name is no program.
  mkdirSync(join(folder, 'chromium'));
  expect(find(program('sudo', 'exit 0'))).toBe(sentence);
  rmSync(join(folder, 'chromium'), { recursive: true });
  const made = join(folder, 'chromium');
  const environment = program('sudo', `[ "$1 $2" = "-n apt-get" ] && echo > ${made} && /bin/chmod +x ${made}`);
  expect(existsSync(made)).toBe(false);
  expect(findChromium({ ...environment, CI: 'true' }, false)).toBe(made);
});
