// The pictures of the README, each taken while doing what the README tells; and the same job on practitioners' own notes, when they are at hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../install-packages.mjs';
import { demoVault, openSimulator } from './open-simulator';

const orientations = 'Projets/ENA Histoire du Québec/ÉD I-2 Orientations de l’implantation – ENA Histoire du Québec.md';

test('the guide beside a note, in light and dark', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const simulator = await openSimulator({ vault: demoVault, theme, width: 1440, height: 900 });
    await simulator.settle();
    await simulator.openNote(orientations);
    expect(await simulator.command('jalons:open-panel')).toBe(true);
    const guide = simulator.page.locator('.jalons-guide');
    await guide.getByText('À faire maintenant').waitFor();
    await guide.evaluate((element) => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) at.scrollTop = 0;
    });
    await simulator.screenshot(`readme-guide-${theme}`);
    await simulator.close();
  }
});

test('the graph of what the notes declare', async () => {
  const simulator = await openSimulator({ vault: demoVault, width: 1440, height: 900 });
  await simulator.settle();
  expect(await simulator.command('jalons:open-graph')).toBe(true);
  await simulator.page.locator('.jalons-graph-svg .jalons-graph-node').first().waitFor();
  await simulator.screenshot('readme-graph');
});

test('the gallery and what it shows of a document', async () => {
  const simulator = await openSimulator({ vault: demoVault, width: 1280, height: 800 });
  await simulator.settle();
  expect(await simulator.command('jalons:insert-ed')).toBe(true);
  await simulator.page.keyboard.type('modeles');
  await simulator.page.locator('.jalons-gallery').getByText('Modèles de diffusion').first().waitFor();
  await simulator.screenshot('readme-gallery');
});

test('every picture that the README shows is there', () => {
  for (const name of ['README.md', 'README.fr.md']) {
    const shown = [...readFileSync(join(root, name), 'utf8').matchAll(/\]\((docs\/[^)]+)\)/gu)].map(([, path]) => path);
    for (const path of shown) expect(existsSync(join(root, path ?? '')), path).toBe(true);
  }
});

test('practitioners’ own notes as they are: the procedure stands in the graph among its ghosts, and I-1 is inserted beside it', async () => {
  const seeds = join(root, '../shared/seeds');
  if (!existsSync(seeds)) return;
  const simulator = await openSimulator({ vault: seeds, width: 1440, height: 900 });
  await simulator.settle();
  expect(await simulator.command('jalons:open-graph')).toBe(true);
  const node = '.jalons-graph-svg .jalons-graph-node';
  const { page } = simulator;
  await page.locator(`${node}.jalons-colour-green[aria-label*="Services et milieux de diffusion"]`).waitFor();
  for (const code of ['446', '540', '442'])
    await page.locator(`${node}.jalons-is-ghost[aria-label*="${code}"]`).waitFor();
  await simulator.screenshot('seeds-graph');
  expect(await simulator.command('jalons:open-panel')).toBe(true);
  const before = simulator.read('000 - PROC Definir services et milieux diffusion.md');
  await page.locator('.jalons-step[data-step="I1"] .jalons-step-button').click();
  await page.getByRole('button', { name: 'Insérer I-1', exact: true }).first().click();
  await page.locator('.prompt').getByText('Sans projet').waitFor();
  await page.keyboard.press('Enter');
  const created = 'ÉD I-1 Contexte du système de formation.md';
  await expect.poll(() => existsSync(join(simulator.vault, created)), { timeout: 15_000 }).toBe(true);
  expect(simulator.read('000 - PROC Definir services et milieux diffusion.md')).toBe(before);
  await simulator.screenshot('seeds-inserted');
});
