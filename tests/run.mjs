// The whole proof, from a fresh clone: packages, browser, types, components, lint, format, unit tests, browser tests.
// Options: --only a,b (types, svelte, lint, format, unit, browser), --long (the long-running cases as well).
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findChromium } from './browser/find-chromium.mjs';
import { installPackages, root } from './install-packages.mjs';

const words = process.argv.slice(2);
const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '').split(',') : undefined;

const vitest = (project) => ['vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.mts', '--project', project];

/** By name: a program of node_modules with its words. The longest comes first, so that no core waits for it alone at the end. */
const jobs = new Map([
  ...(words.includes('--long') ? [['long', vitest('long')]] : []),
  ['browser', vitest('browser')],
  ['lint', ['eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['unit', vitest('unit')],
  // Tests, command line and build; the plugin's own modules are read by svelte-check as tsconfig.json has it: without Node.
  ['types', ['typescript/bin/tsc', '-p', 'tests/tsconfig.json']],
  ['svelte', ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']],
  ['format', ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
]);

/** Runs one job; gives whether it passed. Its output is kept, and printed whole once it has ended, unless it runs alone. */
function run(name, [program, ...options], alone) {
  const started = performance.now();
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  if (alone) console.log(`\n▸ ${name}`);
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...options], {
    cwd: root,
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colour },
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => {
      const seconds = Math.round((performance.now() - started) / 1000);
      if (!alone) process.stdout.write(`\n▸ ${name} (${String(seconds)} s)\n${Buffer.concat(output).toString()}`);
      done(status === 0);
    });
  });
}

/** Runs all, two at a time where there are two cores. Gives the names of those that failed. */
async function runAll(wanted) {
  const lanes = Math.min(2, availableParallelism(), wanted.length);
  const waiting = [...wanted];
  const failed = [];
  const lane = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
      if (!(await run(...job, lanes === 1))) failed.push(job[0]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return failed;
}

async function main() {
  const unknown = (only ?? []).filter((name) => !jobs.has(name));
  if (unknown.length > 0)
    throw new Error(`--only attend ${[...jobs.keys()].join(', ')}, et non ${unknown.join(', ')}.`);
  const wanted = [...jobs].filter(([name]) => only === undefined || only.includes(name));
  // What may be missing is told first: packages and the build take their time.
  if (wanted.some(([name]) => name === 'browser')) findChromium();
  installPackages();
  const { buildPlugin, buildCli } = await import('../esbuild.config.mjs');
  await buildPlugin();
  await buildCli();
  const failed = await runAll(wanted);
  if (failed.length > 0) console.log(`\nÉchecs : ${failed.join(', ')}`);
  console.log(`\n${String(wanted.length - failed.length)} passed, ${String(failed.length)} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

try {
  await main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
}
