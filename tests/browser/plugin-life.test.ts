// Switching the plugin off and on, as a person or an update does: nothing of it stays behind, and its views are back as they were.
import { expect, test } from 'vitest';
import { demoVault, openSimulator, type Simulator } from './open-simulator';

/** Switches the plugin off; gives the commands that are left of it, and how many listen to the app. */
function switchOff({ page }: Simulator): Promise<{ commands: readonly string[]; listeners: number }> {
  return page.evaluate(() => {
    const { app } = window;
    app.plugins.splice(0).forEach((plugin) => plugin.unload());
    const listeners = [app.vault, app.metadataCache, app.workspace].flatMap((each) => {
      const refs: unknown = Reflect.get(each, 'refs');
      return refs instanceof Map ? [...refs.values()].flat() : [];
    });
    const commands = [...app.commands.commands.keys()].filter((id) => id.startsWith('jalons:'));
    return { commands, listeners: listeners.length };
  });
}

test('switched off and on: no command and no error stay, the views are back where they were with their choices', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  await simulator.command('jalons:open-graph');
  await page.locator('.jalons-graph-node').first().waitFor();
  await page.locator('.jalons-graph-toolbar').getByText('Tableau', { exact: true }).click();
  await page.locator('.jalons-graph-table').waitFor();
  await simulator.command('jalons:open-panel');
  await page.locator('.jalons-guide .jalons-project').waitFor();
  const plugin = await page.evaluateHandle(() => window.app.plugins[0]);
  const left = await switchOff(simulator);
  expect(left).toEqual({ commands: [], listeners: expect.any(Number) });
  await expect.poll(() => page.locator('.workspace-leaf-content', { hasText: 'plus actif' }).count()).toBe(2);
  expect(await page.locator('.jalons-guide, .jalons-graph-view').count()).toBe(0);
  await plugin.evaluate(async (old) => {
    if (old === undefined) throw new Error('no plugin');
    const made: unknown = Reflect.construct(old.constructor, [window.app, old.manifest]);
    await window.app.enablePlugin(made as typeof old);
  });
  await page.locator('.jalons-guide .jalons-project').waitFor();
  await page.locator('.jalons-graph-table').waitFor();
  expect(await switchOff(simulator)).toEqual(left);
});

test('switched off while it still loads, nothing of it comes after', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const left = await simulator.page.evaluate(async () => {
    const [old] = window.app.plugins.splice(0);
    if (old === undefined) throw new Error('no plugin');
    old.unload();
    const made = Reflect.construct(old.constructor, [window.app, old.manifest]) as typeof old;
    const loading = window.app.enablePlugin(made);
    made.unload();
    await loading;
    return [...window.app.commands.commands.keys()].filter((id) => id.startsWith('jalons:'));
  });
  expect(left).toEqual([]);
});
