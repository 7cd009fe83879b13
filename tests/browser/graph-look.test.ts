// What the graph view looks like where there is little room, what its legend tells, and that looking at it changes nothing.
import { expect, test } from 'vitest';
import { openGraph } from './graph-page';
import { aProject } from './guide-vault';
import { demoVault, openSimulator, type Simulator } from './open-simulator';

const legendOf = ({ page }: Simulator) => page.locator('.jalons-graph-legend');

test('opening the graph saves no layout; a choice does', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  await simulator.settle();
  await page.evaluate(() => {
    const { workspace } = window.app;
    const { requestSaveLayout } = workspace;
    document.body.dataset['saves'] = '0';
    // The workspace itself saves when a tab opens.
    const counted = (): void => {
      if (new Error().stack?.includes('layoutChanged') !== true)
        document.body.dataset['saves'] = String(Number(document.body.dataset['saves']) + 1);
      requestSaveLayout();
    };
    Object.assign(workspace, { requestSaveLayout: Object.assign(counted, requestSaveLayout) });
  });
  const saves = () => page.evaluate(() => document.body.dataset['saves']);
  expect(await simulator.command('jalons:open-graph')).toBe(true);
  await page.locator('.jalons-graph-svg .jalons-graph-node').first().waitFor();
  await page.getByRole('button', { name: 'Mentions', exact: true }).click();
  await expect.poll(saves).toBe('1');
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await expect.poll(saves).toBe('2');
});

test('on a phone the legend stays within the map, and can be closed', async () => {
  const simulator = await openGraph({ vault: demoVault, width: 360, height: 640 });
  const { page } = simulator;
  await page.evaluate(() => {
    document.body.addClass('is-mobile');
  });
  const title = legendOf(simulator).locator('summary');
  await title.click();
  const items = legendOf(simulator).locator('li');
  await expect.poll(() => items.count()).toBeGreaterThan(8);
  const [legend, map] = [
    await legendOf(simulator).boundingBox(),
    await page.locator('.jalons-graph-map').boundingBox(),
  ];
  expect(legend?.y).toBeGreaterThan(map?.y ?? Infinity);
  await items.last().scrollIntoViewIfNeeded();
  await title.click();
  await items.first().waitFor({ state: 'detached' });
});

test('where documents are shown the legend tells their statuses, and each line as the map draws it', async () => {
  const simulator = await openGraph({ vault: demoVault, width: 1440, height: 900 });
  const { page } = simulator;
  await legendOf(simulator).locator('summary').click();
  await page.getByLabel('Ce que la carte montre').selectOption('miena');
  await page.getByLabel('Ce qui est montré de la méthode').selectOption('project');
  const told = () => legendOf(simulator).locator('li').allInnerTexts();
  await expect.poll(told).toEqual(['absent', '◐ en cours', '✓ validé', 'intrant ou produit']);
  const dashes = (group: string) =>
    page
      .locator(`${group} .jalons-role-input .jalons-graph-line, ${group} .jalons-role-input.jalons-graph-link path`)
      .first()
      .evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(await dashes('.jalons-graph-legend')).toBe(await dashes('.jalons-graph-svg'));
  await page.getByLabel('Ce qui est montré de la méthode').selectOption('diff');
  await expect.poll(told).toContain('déclarée, déductible de la méthode');
  const line = (selector: string) =>
    legendOf(simulator)
      .locator(`${selector} .jalons-graph-line`)
      .evaluate((path) => {
        const { strokeDasharray, strokeLinecap, stroke } = getComputedStyle(path);
        return { strokeDasharray, strokeLinecap, stroke };
      });
  const [found, deduced] = [await line('.jalons-is-repaired'), await line('[data-verdict="deduced"]')];
  expect(found.strokeLinecap).not.toBe(deduced.strokeLinecap);
  expect(found.strokeDasharray).not.toBe(deduced.strokeDasharray);
  expect(found.stroke).not.toBe(deduced.stroke);
});

test('a table in which nothing is found says so', async () => {
  const simulator = await openGraph({ vault: demoVault });
  const { page } = simulator;
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await page.locator('.jalons-graph-table input').fill('zzz');
  await page.locator('.jalons-graph-table').getByText('Rien de ce nom dans le graphe').waitFor();
});

test('what leads back looks on the map as in the legend, in what is prescribed and where method and notes are compared', async () => {
  const simulator = await openGraph({
    files: { ...aProject, 'Suite.md': '---\nexcalibrain:\n  parents: [I-1]\n---\n' },
    width: 1512,
    height: 1400,
  });
  const { page } = simulator;
  await page.getByLabel('Ce que la carte montre').selectOption('miena');
  await page.getByRole('button', { name: 'Relations déductibles' }).click();
  await legendOf(simulator).locator('summary').click();
  const lookOf = (place: string) =>
    page
      .locator(`${place} .jalons-goes-back .jalons-graph-line`)
      .first()
      .evaluate((line) => [getComputedStyle(line).stroke, getComputedStyle(line).strokeDasharray]);
  for (const mode of ['method', 'diff']) {
    await page.getByLabel('Ce qui est montré de la méthode').selectOption(mode);
    await page.getByRole('button', { name: 'Tout voir' }).click();
    await page.locator('.jalons-graph-svg .jalons-goes-back').first().waitFor({ state: 'attached' });
    expect(await lookOf('.jalons-graph-legend')).toEqual(await lookOf('.jalons-graph-svg'));
  }
});
