// The graph view in a real Chromium with software rendering: first paint, frames of panning and zooming, ten thousand notes, memory; beside two well-known drawings.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPlugin } from '../../esbuild.config.mjs';
import { copyVault } from '../obsidian-sim/copy-vault.mjs';
import { measureMany } from './view/measure-many.mjs';
import { measureMemory } from './view/measure-memory.mjs';
import { median, share } from './view/measure.mjs';
import { built, launch, medianOpening, openVault, panFrames, root, timeOpening } from './view/open-vault.mjs';
import { buildRivals, timeRivals } from './view/time-rivals.mjs';
import { writeVault } from './view/vaults.mjs';

const milliseconds = (time) => `${time.toFixed(1).padStart(7)} ms`;
let failed = false;

function say(what, time, limit) {
  const kept = limit === undefined || time <= limit;
  if (!kept) failed = true;
  const wanted = limit === undefined ? '' : `  ${kept ? 'kept' : 'MISSED'}: at most ${String(limit)} ms`;
  console.log(`${what.padEnd(46)} ${milliseconds(time)}${wanted}`);
}

function sayRatio(what, ours, theirs, limit) {
  const ratio = ours / theirs;
  const kept = limit === undefined || ratio <= limit;
  if (!kept) failed = true;
  const wanted = limit === undefined ? '' : `  ${kept ? 'kept' : 'MISSED'}: at most 1/${String(1 / limit)}`;
  console.log(`  ${what.padEnd(44)} ${milliseconds(theirs)}  ours is 1/${(1 / ratio).toFixed(1)}${wanted}`);
}

/** Openings, and frames of the map at a readable size, while it is zoomed, and as a whole. */
async function timeMap(page) {
  const openings = [];
  for (let run = 0; run < 5; run += 1) openings.push(await timeOpening(page, { mode: 'vault' }));
  const alive = [await page.evaluate(() => document.querySelectorAll('.jalons-graph-svg *').length)];
  const near = await panFrames(page, false);
  const zoomed = await panFrames(page, true);
  await page.evaluate(() => document.querySelector('.jalons-graph-zoom button:last-child').click());
  const far = await panFrames(page, false);
  return { openings, near, zoomed, far, alive };
}

async function measureGraph(browser, rivals, count, limit) {
  const { folder, ...graph } = writeVault(count);
  const { page, close } = await openVault(browser, folder);
  console.log(`\n${String(count)} notes, ${String(graph.links.length)} relations`);
  const first = await timeOpening(page, { mode: 'vault' });
  // Before the others and after them: a machine is not equally quick all the time.
  const before = await timeMap(page);
  const { layout, floor, results } = await timeRivals(page, rivals, graph);
  const after = await timeMap(page);
  await close();
  rmSync(folder, { recursive: true, force: true });
  const [openings, near, zoomed, far, [alive]] = Object.keys(before).map((key) => [...before[key], ...after[key]]);
  const opening = median(openings);
  say('first opening', first);
  say('opening, median of the next', opening, limit);
  console.log(`  ${String(alive)} elements in the document`);
  const limits = count === 500 ? [16.7, 33] : [];
  for (const [what, frames] of [
    ['pan, readable', near],
    ['zoom', zoomed],
    ['pan, the whole', far],
  ]) {
    say(`${what}: median frame`, median(frames), limits[0]);
    say(`${what}: 95th of 100`, share(frames, 0.95), limits[1]);
  }
  // What any drawing takes: half of theirs may lie below it.
  say('an empty frame: a square of 20 pixels moves', floor);
  // They are given the places: beside them stands what we do once we have them.
  const drawing = opening - layout;
  say('of the opening: working out the places', layout);
  say('of the opening: the rest', drawing);
  for (const [name, theirs] of Object.entries(results)) {
    console.log(`${name}:`);
    sayRatio('first paint, our layout counted', opening, median(theirs.paints));
    sayRatio('first paint, places given', drawing, median(theirs.paints), 1 / 8);
    sayRatio('pan, readable: median frame', median(near), median(theirs.near), 1 / 2);
    sayRatio('zoom: median frame', median(zoomed), median(theirs.zoomed));
    sayRatio('pan, the whole: median frame', median(far), median(theirs.far), 1 / 2);
  }
}

async function measureMethod(browser) {
  const { vault } = copyVault(join(root, 'tests/vaults/demo'), 'Coffre');
  const { page, close } = await openVault(browser, vault);
  console.log('\nThe map of MISA, 35 EDs');
  const opening = await medianOpening(page, { mode: 'project', method: 'misa' }, 9);
  say('first opening', opening.first);
  say('opening, median of the next', opening.median, 50);
  await close();
  rmSync(dirname(vault), { recursive: true, force: true });
}

async function sayMemory() {
  const { before, after } = await measureMemory();
  console.log(
    `100 openings and closings: heap ${(before.bytes / 1e6).toFixed(2)} → ${(after.bytes / 1e6).toFixed(2)} MB, nodes ${String(before.nodes)} → ${String(after.nodes)}, listeners ${String(before.listeners)} → ${String(after.listeners)}`,
  );
  const kept = after.bytes <= before.bytes * 1.01 && after.nodes <= before.nodes && after.listeners <= before.listeners;
  if (!kept) failed = true;
  console.log(`  ${kept ? 'kept' : 'MISSED'}: back at its start (1 % of the bytes, no element, no listener)`);
}

/** Beyond what can be drawn: the view says so, and no task is long. */
async function sayMany(browser, count) {
  console.log(`\n${String(count)} notes: the view offers the search, a neighbourhood and the table`);
  const longest = await measureMany(browser, count);
  for (const [act, time] of Object.entries(longest)) say(`longest task, ${act}`, time, 100);
  console.log('  (a task under 50 ms counts as 0)');
}

async function main(wanted) {
  mkdirSync(built, { recursive: true });
  await buildPlugin(built);
  const rivals = await buildRivals();
  const browser = await launch();
  const parts = {
    method: () => measureMethod(browser),
    memory: sayMemory,
    500: () => measureGraph(browser, rivals, 500, 100),
    2000: () => measureGraph(browser, rivals, 2000, 150),
    many: () => sayMany(browser, 10_000),
  };
  try {
    for (const [name, measure] of Object.entries(parts))
      if (wanted.length === 0 || wanted.includes(name)) await measure();
  } finally {
    await browser.close();
  }
  if (failed) process.exitCode = 1;
}

await main(process.argv.slice(2));
