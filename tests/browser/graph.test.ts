// The graph in the workspace, by mouse and by keyboard, over the demonstration vault and over a few odd notes.
import { expect, test } from 'vitest';
import { openGraph } from './graph-page';
import { demoVault, openSimulator, type Simulator, type SimulatorOptions } from './open-simulator';

const note = (label: string, kind: string, parents: string[] = [], friends: string[] = []): string =>
  `---\ntitle: ${label}\njuggl:\n  nodeLabel: ${label}\n  nodeClass: ${kind}\nexcalibrain:\n  parents: [${parents.map((name) => `"${name}"`).join(', ')}]\n  children: []\n  friends: [${friends.map((name) => `"${name}"`).join(', ')}]\n---\nTexte.\n`;

const files = {
  'Contexte.md': note('Contexte du système', 'document'),
  'Orientations.md': note('Orientations de diffusion', 'document', ['Contexte']),
  'Modeliser.md': note('Modéliser la diffusion', 'procedure', ['Orientations'], ['Gestionnaire']),
  'Gestionnaire.md': note('Gestionnaire du système', 'acteur'),
  'Plan.md': note('Plan de diffusion', 'document', ['Modeliser', 'Note disparue']),
  'Seule.md': '# Sans relation\n',
};

const small: SimulatorOptions = { files, width: 1360, height: 860 };

const node = (simulator: Simulator, label: string) =>
  simulator.page.locator(`.jalons-graph-svg .jalons-graph-node[aria-label^="${label}"]`);

const activePath = (simulator: Simulator) => simulator.page.evaluate(() => window.app.workspace.getActiveFile()?.path);

const placeOf = async (simulator: Simulator, label: string) => {
  const box = await node(simulator, label).boundingBox();
  if (box === null) throw new Error(`${label} is not on the screen`);
  return box;
};

test('notes that declare relations stand in layers, with shapes by class and ghosts for missing names', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  expect(await page.locator('.jalons-graph-svg .jalons-graph-node').count()).toBe(6);
  await expectText(page.locator('.jalons-graph-status'), /6\s*éléments, 5\s*relations.*1\s*note sans relation/u);
  const [context, orientations, model] = [
    await placeOf(simulator, 'Contexte du système'),
    await placeOf(simulator, 'Orientations de diffusion'),
    await placeOf(simulator, 'Modéliser la diffusion'),
  ];
  expect(context.x + context.width).toBeLessThan(orientations.x);
  expect(orientations.x + orientations.width).toBeLessThan(model.x);
  expect(await node(simulator, 'Note disparue').getAttribute('class')).toContain('jalons-is-ghost');
  expect(await node(simulator, 'Modéliser').getAttribute('class')).toContain('jalons-colour-green');
  expect(await node(simulator, 'Gestionnaire').getAttribute('class')).toContain('jalons-colour-orange');
  expect((await placeOf(simulator, 'Orientations de diffusion')).width).toBeGreaterThan(90);
  await simulator.screenshot('graph-small');
});

async function expectText(locator: ReturnType<Simulator['page']['locator']>, text: RegExp): Promise<void> {
  expect((await locator.textContent())?.replace(/\s+/gu, ' ')).toMatch(text);
}

test('a click opens, Ctrl-click and the middle button open in a new tab, a ghost offers what can be done', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  const tabs = () => page.evaluate(() => window.app.workspace.getLeavesOfType('markdown').length);
  // The middle of the box: its line is thicker once its note is open.
  const placed = async () => {
    const { x, y, width, height } = await placeOf(simulator, 'Contexte du système');
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };
  const place = await placed();
  const comeBack = async () => {
    await simulator.command('jalons:open-graph');
    await expect.poll(placed).toEqual(place);
  };
  await node(simulator, 'Note disparue').click();
  await page.locator('.menu-item', { hasText: 'Créer la note « Note disparue »' }).waitFor();
  await page.keyboard.press('Escape');
  await node(simulator, 'Contexte du système').click({ modifiers: ['Control'] });
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Contexte.md');
  const before = await tabs();
  await comeBack();
  await node(simulator, 'Orientations de diffusion').click({ button: 'middle' });
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Orientations.md');
  expect(await tabs()).toBe(before + 1);
  await comeBack();
  await node(simulator, 'Plan de diffusion').click();
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Plan.md');
});

test('the wheel zooms at the pointer, a drag pans and opens nothing, the button shows all again', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  const before = await placeOf(simulator, 'Modéliser la diffusion');
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -240);
  await page.waitForFunction(
    () => !/scale\(1(\.1)?\)/u.test(document.querySelector('.jalons-graph-svg > g')?.getAttribute('transform') ?? ''),
  );
  const zoomed = await placeOf(simulator, 'Modéliser la diffusion');
  expect(zoomed.width).toBeGreaterThan(before.width * 1.2);
  expect(Math.abs(zoomed.x + zoomed.width / 2 - x)).toBeLessThan(2);
  expect(Math.abs(zoomed.y + zoomed.height / 2 - y)).toBeLessThan(2);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
  const moved = await placeOf(simulator, 'Modéliser la diffusion');
  expect(Math.round(moved.x - zoomed.x)).toBe(60);
  expect(Math.round(moved.y - zoomed.y)).toBe(40);
  expect(await activePath(simulator)).toBeUndefined();
  await page.getByRole('button', { name: 'Tout voir' }).click();
  expect(Math.round((await placeOf(simulator, 'Modéliser la diffusion')).width)).toBe(Math.round(before.width));
});

test('the search forgives accents and case, centres what it finds, and the keys go from node to node', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  await page.locator('.jalons-graph-svg .jalons-graph-node[tabindex="0"]').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('MODELISER');
  await page.locator('.jalons-graph-offer').waitFor();
  await page.keyboard.press('Enter');
  const found = await placeOf(simulator, 'Modéliser la diffusion');
  const map = await page.locator('.jalons-graph-map').boundingBox();
  expect(Math.abs(found.x + found.width / 2 - ((map?.x ?? 0) + (map?.width ?? 0) / 2))).toBeLessThan(3);
  await node(simulator, 'Modéliser la diffusion').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Plan') === true);
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Plan') === false);
  expect(await focused()).not.toBe('');
  await node(simulator, 'Plan de diffusion').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Plan.md');
});

test('the graph follows the vault without losing the zoom', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  await page.getByRole('button', { name: 'Agrandir' }).click();
  const width = async () => Math.round((await placeOf(simulator, 'Contexte du système')).width);
  const before = await width();
  simulator.write('Nouvelle.md', note('Nouvelle procédure', 'procedure', ['Plan']));
  await node(simulator, 'Nouvelle procédure').waitFor({ state: 'attached' });
  expect(await width()).toBe(before);
  simulator.write('Nouvelle.md', '# plus rien\n');
  await node(simulator, 'Nouvelle procédure').waitFor({ state: 'detached' });
});

test('the table tells the same as the map', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  await page.getByRole('button', { name: 'Tableau' }).click();
  const row = page.locator('.jalons-graph-table tbody tr', { hasText: 'Modéliser la diffusion' }).first();
  await row.waitFor();
  expect(await page.locator('.jalons-graph-table tbody tr').count()).toBe(6);
  await page.locator('.jalons-graph-table thead button', { hasText: 'Sert à' }).click();
  expect(await page.locator('.jalons-graph-table th[aria-sort="ascending"]').textContent()).toContain('Sert à');
});

test('a vault without relations says what to do', async () => {
  const simulator = await openSimulator({ files: { 'Seule.md': '# Rien\n' } });
  await simulator.settle();
  await simulator.command('jalons:open-graph');
  await simulator.page.getByText('Aucune relation trouvée').waitFor();
  await simulator.screenshot('graph-empty');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the demonstration vault and the map of MIENA are drawn (${theme})`, async () => {
    const simulator = await openGraph({ vault: demoVault, theme, width: 1512, height: 860 });
    const { page } = simulator;
    expect(await page.locator('.jalons-graph-svg .jalons-graph-node').count()).toBeGreaterThan(20);
    await simulator.screenshot(`graph-demo-${theme}`);
    await page.getByLabel('Ce que la carte montre').selectOption('miena');
    await page.getByRole('button', { name: 'Tout voir' }).click();
    await page.locator('.jalons-graph-node[data-id="ed:miena:I-3"]').waitFor();
    await simulator.screenshot(`graph-miena-${theme}`);
  });
}

test('MISA on its map, and the demonstration vault in a narrow window', async () => {
  const simulator = await openGraph({ vault: demoVault, width: 1512, height: 860 });
  const { page } = simulator;
  await page.getByLabel('Ce que la carte montre').selectOption('misa');
  await page.locator('.jalons-graph-node[data-id="ed:misa:100"]').waitFor();
  await simulator.screenshot('graph-misa');
  await page.getByLabel('Ce qui est montré de la méthode').selectOption('diff');
  await page.locator('.jalons-graph-link[data-verdict="both"]').first().waitFor({ state: 'attached' });
  await simulator.screenshot('graph-diff');
  await page.getByRole('button', { name: 'Arbre' }).click();
  await page.locator('[role="treeitem"]').first().waitFor();
  await simulator.screenshot('graph-tree');
  await page.setViewportSize({ width: 700, height: 860 });
  await page.getByRole('button', { name: 'Carte' }).click();
  await simulator.screenshot('graph-narrow');
  // What is found can be read, however narrow: a title in one or two lines, and their number above them.
  await page.locator('.jalons-graph-search input').fill('services');
  const titles = page.locator('.jalons-graph-offer span');
  await titles.first().waitFor();
  for (const title of await titles.all()) expect((await title.boundingBox())?.height ?? 99).toBeLessThan(44);
  const [count, first, field] = await Promise.all(
    ['.jalons-graph-count', '.jalons-graph-offer', '.jalons-graph-search input'].map((part) =>
      page.locator(part).first().boundingBox(),
    ),
  );
  expect((count?.y ?? 0) + (count?.height ?? 99)).toBeLessThanOrEqual(first?.y ?? 0);
  expect(count?.y ?? 0).toBeGreaterThanOrEqual((field?.y ?? 99) + (field?.height ?? 99));
  expect(field?.width ?? 0).toBeGreaterThan(230);
  await simulator.screenshot('graph-search-narrow');
});
