// Runs the benchmarks named on the command line (all when none is): `npm run bench -- graph`. Each prints its figures against floors of the same run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root } from '../install-packages.mjs';

const folder = import.meta.dirname;
const ending = /\.bench\.(mjs|mts|ts)$/;

async function main(wanted) {
  installPackages();
  const files = readdirSync(folder).filter((name) => ending.test(name));
  const chosen = files.filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));
  if (chosen.length === 0)
    throw new Error(
      `Aucun banc d’essai de ce nom. Il y a : ${files.map((name) => name.replace(ending, '')).join(', ')}`,
    );
  for (const name of chosen) if (!(await run(name))) process.exitCode = 1;
}

/** Runs one benchmark in its own process, so that one does not warm or burden another. */
async function run(name) {
  console.log(`\n▸ ${name.replace(ending, '')}`);
  const source = join(folder, name);
  const script = name.endsWith('.mjs') ? source : await bundle(source, name);
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=4096', script], {
    cwd: root,
    stdio: 'inherit',
  });
  if (script !== source) rmSync(script);
  return status === 0;
}

async function bundle(source, name) {
  const { build } = await import('esbuild');
  const { shelf } = await import('../../src/build/shelf-module.mjs');
  const outfile = join(root, '.cache', 'bench', `${name.replace(ending, '')}-${String(process.pid)}.mjs`);
  mkdirSync(join(root, '.cache', 'bench'), { recursive: true });
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [shelf],
    logLevel: 'warning',
  });
  return outfile;
}

try {
  await main(process.argv.slice(2));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
}
