// The settings as a person changes them, and what they change.
import { expect, test } from 'vitest';
import { GuidePanel } from './guide-panel';
import { openSimulator } from './open-simulator';

test('the folder and the name of new documents follow the settings; unknown keys are kept', async () => {
  const simulator = await openSimulator({
    files: { 'Livrables/a.md': '' },
    data: { version: 1, edFolder: 'Livrables', namePattern: '{{code}} {{project}}', propertyLanguage: 'en', later: 1 },
  });
  const { page } = simulator;
  const guide = await new GuidePanel(simulator).open();
  await guide.heading('I1').click();
  await guide.step('I1').getByRole('button', { name: 'Insérer I-1', exact: true }).click();
  await page.locator('.jalons-project-modal input').fill('ENA');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Livrables/I-1 ENA.md');
  expect(simulator.read('Livrables/I-1 ENA.md')).toContain('project: ENA\nstatus: draft\n');
  await page.locator('.side-dock-settings [aria-label="Réglages"]').click();
  const tab = page.locator('.vertical-tab-nav-item', { hasText: 'Jalons' });
  if ((await tab.count()) > 0) await tab.first().click();
  const author = page.locator('.setting-item', { hasText: 'Auteur' }).locator('input');
  await author.fill('Équipe');
  await author.blur();
  await simulator.screenshot('settings');
  await expect
    .poll(() => JSON.parse(simulator.read('.obsidian/plugins/jalons/data.json')) as unknown)
    .toMatchObject({ author: 'Équipe', edFolder: 'Livrables', later: 1 });
});

test('the table of classes needs no scrolling sideways where there is little room', async () => {
  const classes = [{ name: 'ressource pédagogique', shape: 'notched', colour: 'pink', icon: 'book' }];
  const simulator = await openSimulator({ files: {}, data: { version: 1, classes }, width: 640 });
  const { page } = simulator;
  await page.locator('.side-dock-settings [aria-label="Réglages"]').click();
  const table = page.locator('.jalons-class-table');
  await table.locator('input').first().waitFor();
  const [box, remove] = [
    await page.locator('.jalons-class-setting').boundingBox(),
    await table.getByRole('button', { name: 'Retirer la ligne' }).boundingBox(),
  ];
  expect((remove?.x ?? Infinity) + (remove?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
  expect(await table.locator('input').first().getAttribute('placeholder')).toBe('Classe');
  await simulator.screenshot('settings-classes');
});
