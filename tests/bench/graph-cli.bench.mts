// The command line on 10,000 notes on disk, against reading these files and parsing their properties with `yaml`, and nothing else.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { sketchVault, textOf } from '../vaults/generate-vault';

const COUNT = 10_000;
const SEED = 20260101;
const folder = mkdtempSync(join(tmpdir(), 'jalons-bench-'));

/** In this process, which is warm after the first round: the command line starts cold each time, as a user starts it. */
function floor(): void {
  for (const path of readdirSync(folder, { recursive: true })) {
    const file = join(folder, String(path));
    if (!file.endsWith('.md')) continue;
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n---', 3);
    if (text.startsWith('---\n') && end > 0) parse(text.slice(4, end + 1));
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

try {
  for (const sketch of sketchVault(COUNT, SEED)) {
    const file = join(folder, sketch.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(sketch));
  }
  const cli = join(folder, '.jalons.mjs');
  // Not a plain import: the build finds the repository from where its own file stands.
  const build = pathToFileURL(join(process.cwd(), 'esbuild.config.mjs')).href;
  const { buildCli } = (await import(build)) as { buildCli: (outfile: string) => Promise<void> };
  await buildCli(cli);
  const run = (name: string, ...more: string[]): void => {
    const { stdout, stderr } = spawnSync(process.execPath, [cli, name, folder, ...more], { maxBuffer: 2 ** 30 });
    if (stdout.length === 0 || stderr.length > 0) throw new Error(`jalons ${name} : ${stderr.toString()}`);
  };
  const floors: number[] = [];
  const times = new Map([
    ['graph', [] as number[]],
    ['graph --json', []],
    ['check', []],
    ['status', []],
  ]);
  for (let round = 0; round < 5; round += 1) {
    floors.push(timed(floor));
    for (const [line, list] of times) {
      const [name = '', ...more] = line.split(' ');
      list.push(timed(() => run(name, ...more)));
    }
  }
  console.log(
    `graine ${String(SEED)} ; ${String(COUNT)} notes ; lire et analyser (yaml) : ${median(floors).toFixed(0)} ms`,
  );
  for (const [line, list] of times) {
    const ratio = median(list) / median(floors);
    console.log(
      `  ${ratio <= 2 ? 'tenu   ' : 'DÉPASSÉ'} jalons ${line} : ${median(list).toFixed(0)} ms, ${ratio.toFixed(2)} × (au plus 2)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
