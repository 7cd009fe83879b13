// Two well-known drawings of the same graph, in the same page and the same place as the view's map: what its times are measured against.
import { join } from 'node:path';
import { root } from './open-vault.mjs';

export async function buildRivals() {
  const { build } = await import('esbuild');
  const { default: svelte } = await import('esbuild-svelte');
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'rivals.ts')],
    outdir: join(root, '.cache', 'bench'),
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    logLevel: 'error',
    mainFields: ['svelte', 'browser', 'module', 'main'],
    conditions: ['svelte', 'browser', 'production'],
    plugins: [svelte({ compilerOptions: { css: 'injected', dev: false } })],
  });
  const styles = await build({
    stdin: { contents: "@import '@xyflow/svelte/dist/style.css';", loader: 'css', resolveDir: root },
    bundle: true,
    write: false,
    logLevel: 'warning',
  });
  return { script: outputFiles.find(({ path }) => path.endsWith('.js')).text, style: styles.outputFiles[0].text };
}

/**
 * The page keeps everything but the view: whatever a frame costs in it, a drawing in an empty page would not pay. Like the map, each
 * drawing rests before it is moved: cytoscape makes its textures in the frames after a zoom.
 */
export async function timeRivals(page, { script, style }, { nodes, links }) {
  const place = await page.evaluate(async () => {
    const { left, top, width, height } = document.querySelector('.jalons-graph-map').getBoundingClientRect();
    const [leaf] = window.app.workspace.getLeavesOfType('jalons-graph');
    await leaf.setViewState({ type: 'empty' });
    window.rivalGround = leaf.view.containerEl;
    return { left, top, width, height };
  });
  await page.addStyleTag({ content: style });
  await page.evaluate(script);
  return page.evaluate(timeInPage, { graph: { nodes, links }, ...place });
}

/** Runs in the page. */
async function timeInPage({ graph, left, top, width, height }) {
  const placed = window.rivals.place(graph);
  const whole = Math.min((width - 64) / placed.size.width, (height - 64) / placed.size.height);
  const look = (zoom, dx = 0) => ({
    zoom,
    x: 32 + dx - placed.size.left * zoom,
    y: 32 + dx / 2 - placed.size.top * zoom,
  });
  const layouts = Array.from({ length: 10 }, () => {
    const start = performance.now();
    window.rivals.place(graph);
    return performance.now() - start;
  });
  const square = document.createElement('div');
  square.style.cssText =
    'position: fixed; left: 0; top: 0; width: 20px; height: 20px; will-change: transform; background: red';
  document.body.append(square);
  await window.rest();
  const empty = await window.timeFrames(90, (at) => (square.style.transform = `translate(${at}px, 0)`));
  square.remove();
  const results = {};
  for (const [name, draw] of Object.entries(window.rivals.draw)) {
    const paints = [];
    const box = document.createElement('div');
    box.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
    window.rivalGround.append(box);
    let drawing;
    for (let run = 0; run < 3; run += 1) {
      drawing?.close();
      box.replaceChildren();
      await window.rest();
      // Svelte Flow draws the lines once it has measured the boxes.
      const shown = () => box.querySelector('canvas, .svelte-flow__edge') !== null;
      paints.push(await window.timeUntil(() => (drawing = draw(placed, box, look(0.8))), shown));
    }
    const move = async (count, view) => {
      drawing.look(view(0));
      await window.rest();
      return window.timeFrames(count, (at) => drawing.look(view(at)));
    };
    const pan = (zoom) => move(45, (at) => look(zoom, -7 * (at < 23 ? at : 45 - at)));
    const near = await pan(0.8);
    const far = await pan(whole);
    const zoomed = await move(30, (at) => look(0.8 * 1.06 ** (at < 15 ? -at : at - 30)));
    drawing.close();
    box.remove();
    results[name] = { paints, near, far, zoomed };
  }
  return { layout: Math.min(...layouts), floor: empty.sort((a, b) => a - b)[45], results };
}
