// The built plugin with a vault in the simulator, in a real Chromium: opening the graph view, and moving its map as a hand does.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../browser/find-chromium.mjs';
import { buildPage } from '../../obsidian-sim/build-page.mjs';
import { serve } from '../../obsidian-sim/serve.mjs';
import { installMeasures, median } from './measure.mjs';

export const root = resolve(import.meta.dirname, '../../..');
/** Where the plugin that is measured is built. */
export const built = join(root, '.cache', 'bench', 'view');

const pluginFiles = () => ({
  main: readFileSync(join(built, 'main.js'), 'utf8'),
  styles: readFileSync(join(built, 'styles.css'), 'utf8'),
  manifest: JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')),
});

/** Frames are not held back to the screen's rate: what is measured is the work. */
export const launch = (flags = []) =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
      ...flags,
    ],
  });

export async function openVault(browser, vault) {
  const { assets, manifest } = await buildPage(pluginFiles());
  const server = await serve({ vault, assets, config: { lang: 'fr', theme: 'light', manifest }, readOnly: false });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(installMeasures);
  await page.goto(server.address);
  await page.locator('body[data-ready="true"]').waitFor();
  await page.evaluate(() => window.app.metadataCache.settled());
  const close = async () => {
    await context.close();
    await server.close();
  };
  return { page, close };
}

/** Opens the view anew, in the same tab, and gives the time until it is painted. */
export const timeOpening = (page, state) =>
  page.evaluate(async (wanted) => {
    const { workspace } = window.app;
    const leaf = workspace.getLeavesOfType('jalons-graph')[0] ?? workspace.getLeaf('tab');
    await leaf.setViewState({ type: 'empty' });
    workspace.setActiveLeaf(leaf);
    await new Promise((done) => setTimeout(done, 120));
    const painted = () =>
      document.querySelector('.jalons-graph-node, .jalons-graph-overview-nodes, .jalons-graph-notice button') !== null;
    return window.timeUntil(() => leaf.setViewState({ type: 'jalons-graph', active: true, state: wanted }), painted);
  }, state);

export async function medianOpening(page, state, runs = 7) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOpening(page, state));
  return { first: times[0], median: median(times.slice(1)) };
}

/** As a hand does it: the pointer is pressed on the map and drawn along, or the wheel turned. The map rests before. */
export const panFrames = (page, zoom) =>
  page.evaluate(async (zooming) => {
    const svg = document.querySelector('.jalons-graph-svg');
    const { left, top, width, height } = svg.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const send = (Kind, type, more) =>
      svg.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, ...more }));
    await window.rest();
    if (zooming) return window.timeFrames(60, (at) => send(WheelEvent, 'wheel', { deltaY: at % 30 < 15 ? -40 : 40 }));
    svg.setPointerCapture = () => undefined;
    send(PointerEvent, 'pointerdown', { pointerId: 1 });
    const times = await window.timeFrames(90, (at) =>
      send(PointerEvent, 'pointermove', {
        pointerId: 1,
        clientX: x + 7 * (at < 45 ? at : 90 - at),
        clientY: y + 3 * (at < 45 ? at : 90 - at),
      }),
    );
    // It ends one step from where it began.
    const moved = svg.getBoundingClientRect().left - left;
    send(PointerEvent, 'pointerup', { pointerId: 1 });
    if (Math.round(moved) !== 7) throw new Error(`The map moved ${String(moved)} pixels, not 7.`);
    return times;
  }, zoom);
