// The plugin as it is built: its bytes by room and package, evaluating it, what it does at start, the first panel, ten thousand notes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { buildPlugin } from '../../esbuild.config.mjs';
import { findChromium } from '../browser/find-chromium.mjs';
import { buildPage } from '../obsidian-sim/build-page.mjs';
import { copyVault } from '../obsidian-sim/copy-vault.mjs';
import { serve } from '../obsidian-sim/serve.mjs';
import { callsOfOnload, timeEvaluation } from './start-stubbed.mjs';

const root = resolve(import.meta.dirname, '../..');
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} KB`;
const milliseconds = (time) => `${time.toFixed(1).padStart(7)} ms`;

/** `src/core/graph/layout`, `src/ui/guide`, `yaml` …: the room or package that a bundled module belongs to. */
function roomOf(path) {
  const [, library] = /(?:node_modules\/|lean:)((?:@[^/]+\/)?[^/:]+)/u.exec(path) ?? [];
  if (library !== undefined) return path.startsWith('lean:') ? 'yaml' : library;
  const folders = dirname(path).split('/');
  return folders.slice(0, folders[2] === 'graph' ? 4 : 3).join('/');
}

function printBytes(metafile) {
  const source = readFileSync(join(root, 'main.js'));
  console.log(`main.js ${kilobytes(source.length)} (limit 450 KB), gzip ${kilobytes(gzipSync(source).length)}`);
  const rooms = new Map();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      rooms.set(roomOf(path), (rooms.get(roomOf(path)) ?? 0) + bytesInOutput);
  for (const [room, bytes] of [...rooms].sort((a, b) => b[1] - a[1]))
    if (bytes > 0) console.log(`  ${kilobytes(bytes)}  ${room}`);
}

function printEvaluation() {
  const { fresh, running, cached } = timeEvaluation(join(root, 'main.js'));
  console.log(`Evaluating (median of 20; limit 15 ms): ${milliseconds(fresh + running)}`);
  console.log(
    `  compile ${milliseconds(fresh)}, with a cached compile ${milliseconds(cached)}, run ${milliseconds(running)}`,
  );
}

async function printOnload() {
  const calls = await callsOfOnload(join(root, 'main.js'));
  const others = calls.filter((call) => call !== 'loadData');
  console.log(`onload, before the layout is ready: loadData ${String(calls.length - others.length)} time(s)`);
  console.log(
    `  other questions to files (limit 0): ${String(others.length)}${others.map((call) => `\n    ${call}`).join('')}`,
  );
}

async function openPage(browser, vault) {
  const { assets, manifest } = await buildPage(root);
  const server = await serve({ vault, assets, config: { lang: 'fr', theme: 'light', manifest }, readOnly: false });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr' });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(server.address);
  await page.locator('body[data-ready="true"]').waitFor();
  const close = async () => {
    await context.close();
    await server.close();
  };
  return { page, close };
}

/** From a command to the frame after the one that holds `selector`. */
const timeCommand = (page, command, selector) =>
  page.evaluate(
    ([id, wanted]) =>
      new Promise((resolvePromise) => {
        const start = performance.now();
        window.app.commands.executeCommandById(id);
        const look = () => {
          if (document.querySelector(wanted) === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolvePromise(performance.now() - start));
        };
        requestAnimationFrame(look);
      }),
    [command, selector],
  );

/** The plugin started anew in a page whose layout is ready: `onload`, and what follows at once, are in the time. */
const startAnew = (page) =>
  page.evaluate(async () => {
    const [plugin] = window.app.plugins;
    // The guide that opened by itself on first use must not be taken for the one that is timed.
    window.app.workspace.detachLeavesOfType('jalons-guide');
    plugin.unload();
    await new Promise((done) => window.setTimeout(done, 500));
    const at = performance.now();
    await plugin.load();
    return at;
  });

async function printFirstPanel(browser) {
  const { vault } = copyVault(join(root, 'tests/vaults/demo'), 'Coffre');
  const { page, close } = await openPage(browser, vault);
  const started = await startAnew(page);
  await timeCommand(page, 'jalons:open-panel', '.jalons-guide .jalons-step');
  const time = (await page.evaluate(() => performance.now())) - started;
  console.log(`First panel on the demonstration vault, from layout ready (limit 300 ms): ${milliseconds(time)}`);
  await close();
  rmSync(dirname(vault), { recursive: true, force: true });
}

/** Notes that name one another, in one folder of a hundred for each hundred. */
function writeNotes(folder, count) {
  for (let at = 0; at < count; at += 1) {
    const path = join(folder, `D${String(Math.floor(at / 100))}`, `Note ${String(at)}.md`);
    const links = [1, 7, 100].map((step) => `    - Note ${String((at * step + step) % count)}`).join('\n');
    const text = `---\ntitle: Note ${String(at)}\naliases: [N${String(at)}]\nexcalibrain:\n  children:\n${links}\n---\n\n# Titre\n\nVoir [[Note ${String((at * 3) % count)}]].\n`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

async function printManyNotes(browser, count) {
  const folder = mkdtempSync(join(tmpdir(), 'jalons-bench-'));
  mkdirSync(join(folder, '.obsidian'));
  writeNotes(folder, count);
  const { page, close } = await openPage(browser, folder);
  const now = () => page.evaluate(() => performance.now());
  // The simulator's own cache is settled by now: the plugin is started anew, so that only its own work is seen.
  const started = await startAnew(page);
  await timeCommand(page, 'jalons:open-panel', '.jalons-guide .jalons-reading, .jalons-guide .jalons-step');
  // No project is there: the guide welcomes once every text is read.
  await page.locator('.jalons-guide .jalons-welcome').waitFor();
  const read = await now();
  const time = await timeCommand(page, 'jalons:open-graph', '.jalons-graph-status');
  const tasks = await page.evaluate(() => window.longTasks);
  const print = (what, from, to) => {
    const worst = tasks.filter(({ startTime }) => startTime >= from && startTime < to).map(({ duration }) => duration);
    const longest = worst.sort((x, y) => y - x).slice(0, 8);
    console.log(`  tasks over 50 ms while ${what}: ${String(worst.length)}; the longest, ms: ${longest.join(', ')}`);
  };
  console.log(
    `${String(count)} notes read in ${milliseconds(read - started)}, their graph opened in ${milliseconds(time)}`,
  );
  print('they are read, the panel open', started, read);
  print('the graph opens', read, Infinity);
  await close();
  rmSync(folder, { recursive: true, force: true });
}

const metafile = await buildPlugin();
printBytes(metafile);
printEvaluation();
await printOnload();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  await printFirstPanel(browser);
  await printManyNotes(browser, Number(process.argv[2] ?? 10_000));
} finally {
  await browser.close();
}
