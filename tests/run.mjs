// The whole proof, from a fresh clone: packages, browser, types, components, lint, format, unit tests, browser tests.
// Options: --only a,b (types, svelte, lint, format, unit, browser), --long (the long-running cases as well).
import { spawnSync } from 'node:child_process';
import { installPackages, root } from './install-packages.mjs';

const words = process.argv.slice(2);
const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '').split(',') : undefined;

const vitest = (project) => ['vitest', 'run', '--config', 'tests/vitest.config.mts', '--project', project];
const jobs = [
  ['types', ['tsc', '-p', 'tsconfig.json'], ['tsc', '-p', 'tests/tsconfig.json']],
  ['svelte', ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']],
  ['lint', ['eslint', '.', '--max-warnings', '0']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['unit', vitest('unit')],
  ['browser', vitest('browser')],
  ...(words.includes('--long') ? [['long', vitest('long')]] : []),
];

function run(command) {
  console.log(`\n▸ ${command.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

async function main() {
  installPackages();
  const { buildPlugin, buildCli } = await import('../esbuild.config.mjs');
  await buildPlugin();
  await buildCli();
  const wanted = jobs.filter(([name]) => only === undefined || only.includes(name));
  if (wanted.some(([name]) => name === 'browser')) {
    const { findChromium } = await import('./browser/find-chromium.mjs');
    findChromium();
  }
  const failed = wanted.filter(([, ...commands]) => !commands.every(run)).map(([name]) => name);
  const passed = wanted.length - failed.length;
  if (failed.length > 0) console.log(`\nÉchecs : ${failed.join(', ')}`);
  console.log(`\n${String(passed)} passed, ${String(failed.length)} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

try {
  await main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
}
