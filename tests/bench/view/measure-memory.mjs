// What a hundred openings and closings of the view leave behind: bytes, elements and listeners.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyVault } from '../../obsidian-sim/copy-vault.mjs';
import { launch, openVault, root } from './open-vault.mjs';

const state = { mode: 'project', method: 'misa' };

/**
 * The engine keeps to its bytecode: what it compiles of functions that run often stays in the same heap, grows with every hundred
 * runs whatever they leave behind, and is let go of only when memory is short.
 */
export async function measureMemory() {
  const browser = await launch(['--js-flags=--no-sparkplug --no-maglev --no-turbofan']);
  const { vault } = copyVault(join(root, 'tests/vaults/demo'), 'Coffre');
  const { page, close } = await openVault(browser, vault);
  const session = await page.context().newCDPSession(page);
  await openAndClose(page, 10);
  const before = await counted(session);
  await openAndClose(page, 100);
  const after = await counted(session);
  await close();
  await browser.close();
  rmSync(dirname(vault), { recursive: true, force: true });
  return { before, after };
}

const openAndClose = (page, times) =>
  page.evaluate(
    async ([count, wanted]) => {
      const { workspace } = window.app;
      for (let at = 0; at < count; at += 1) {
        const leaf = workspace.getLeaf('tab');
        await leaf.setViewState({ type: 'jalons-graph', active: true, state: wanted });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        leaf.detach();
      }
    },
    [times, state],
  );

async function counted(session) {
  for (let at = 0; at < 4; at += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
