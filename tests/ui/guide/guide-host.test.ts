// @vitest-environment happy-dom
// What the guide opens in the simulated Obsidian.
import { expect, test } from 'vitest';
import { obsidianGuideHost } from '../../../src/ui/guide/obsidian-guide-host';
import { MemoryDisk } from '../../obsidian-sim/disk';
import { App } from '../../obsidian-sim/obsidian';
import { aSession } from '../../session/a-session';

test('a link of a method opens a note that is there, and never makes one', async () => {
  const app = new App(new MemoryDisk({ 'Là.md': '# A\n' }));
  document.body.appendChild(app.workspace.containerEl);
  await app.start();
  await app.metadataCache.settled();
  const { session, desk } = aSession();
  const host = obsidianGuideHost(app as never, {} as never, {} as never, { session } as never);
  host.openName('Ailleurs', new MouseEvent('click'));
  host.openName('Là#A', new MouseEvent('click'));
  await expect.poll(() => app.workspace.getActiveFile()?.path).toBe('Là.md');
  expect([app.vault.getMarkdownFiles().length, desk.told.length]).toEqual([1, 1]);
});
