// Acting in the graph: modes, light, ways, origins, folding, the tree, ghosts, exports; and nothing for axe to say.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askAxe } from './ask-axe';
import { openGraph } from './graph-page';
import { aProject } from './guide-vault';
import { demoVault, type Simulator, type SimulatorOptions } from './open-simulator';

const note = (label: string, parents: string[], extra = ''): string =>
  `---\ntitle: ${label}\n${extra}excalibrain:\n  parents: [${parents.map((name) => `"${name}"`).join(', ')}]\n---\nTexte.\n`;

const files = {
  'Contexte.md': note('Contexte', []),
  'Évaluation.md': note('Évaluation', ['Contexte']),
  'Modèle.md': note('Modèle', ['Evaluation']),
  'Plan.md': note('Plan', ['Modèle', 'Contxte']),
  'Autre.md': note('Autre', ['Contexte', 'Plan']),
  'Boucle.md': note('Boucle', ['Retour']),
  'Retour.md': note('Retour', ['Boucle']),
};

const small: SimulatorOptions = { files, width: 1512, height: 860 };

const node = (simulator: Simulator, label: string) =>
  simulator.page.locator(`.jalons-graph-svg .jalons-graph-node[aria-label^="${label},"]`);

/** The middle of the line of the relations that a class marks, on the screen. */
const middleOf = (simulator: Simulator, marked: string) =>
  simulator.page
    .locator(`.jalons-graph-svg .jalons-graph-link.${marked} .jalons-graph-line`)
    .first()
    .evaluate((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error('This is no line.');
      const { x, y } = path
        .getPointAtLength(path.getTotalLength() / 2)
        .matrixTransform(path.getScreenCTM() ?? undefined);
      return [x, y] as const;
    });

const classOf = async (simulator: Simulator, label: string) =>
  (await node(simulator, label).getAttribute('class')) ?? '';

test('a node under the pointer shows what it rests on and what it feeds', async () => {
  const simulator = await openGraph(small);
  await node(simulator, 'Modèle').hover();
  await simulator.page.getByText(/S’appuie sur 2\s*éléments, sert à 2\s*éléments/u).waitFor();
  expect(await classOf(simulator, 'Contexte')).toContain('jalons-is-up');
  expect(await classOf(simulator, 'Plan')).toContain('jalons-is-down');
  expect(await classOf(simulator, 'Boucle')).not.toContain('jalons-is-lit');
});

test('the way between two notes is chosen by menu, told, and cleared with Escape', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  await node(simulator, 'Contexte').click({ button: 'right' });
  await simulator.chooseMenuItem('Chemin depuis ici');
  await node(simulator, 'Plan').click({ button: 'right' });
  await simulator.chooseMenuItem('jusqu’ici');
  await page.getByText(/Chemin de 3\s*étapes.*Contexte → Évaluation → Modèle → Plan/u).waitFor();
  await node(simulator, 'Plan').focus();
  await page.keyboard.press('Escape');
  await page.getByText(/Chemin de/u).waitFor({ state: 'detached' });
});

test('a relation tells where it is declared and how its name was found; a click opens the note at its line', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  expect(await page.locator('.jalons-graph-svg .jalons-graph-warning').count()).toBe(2);
  const [x, y] = await middleOf(simulator, 'jalons-is-repaired');
  await page.mouse.move(x, y);
  await page.locator('.jalons-graph-card').waitFor();
  await page.mouse.click(x, y);
  const card = page.locator('.jalons-graph-card.jalons-is-open');
  expect((await card.textContent())?.replace(/\s+/gu, ' ')).toMatch(
    /« excalibrain\.parents », ligne \d+ · reconnu aux accents près Evaluation/u,
  );
  await card.getByRole('button', { name: 'Modèle' }).click();
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path.normalize('NFC') === 'Modèle.md');
});

test('a name without note is created or the meant note opened; the creation can be undone', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  await node(simulator, 'Contxte').focus();
  await page.keyboard.press('Enter');
  await page.locator('.menu-item', { hasText: 'Vouliez-vous dire' }).first().waitFor();
  // At the node, which has the focus.
  const [menu, place] = [await page.locator('.menu').boundingBox(), await node(simulator, 'Contxte').boundingBox()];
  expect(Math.abs((menu?.x ?? 0) - (place?.x ?? 99))).toBeLessThan(10);
  await simulator.chooseMenuItem('Créer la note');
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Contxte.md');
  expect(existsSync(join(simulator.vault, 'Contxte.md'))).toBe(true);
  await simulator.command('jalons:undo-last');
  await page.waitForFunction(() => window.app.vault.getFileByPath('Contxte.md') === null);
});

test('the tree goes by arrows, opens with Enter, and tells origins', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  await page.getByRole('button', { name: 'Arbre' }).click();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/gu, ' ').trim() ?? '');
  await page.locator('[role="treeitem"][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('c');
  expect(await focused()).toContain('Contxte');
  await page.keyboard.press('Home');
  expect(await focused()).toContain('Contexte');
  const opened = () => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
  if ((await opened()) === 'true') await page.keyboard.press('ArrowLeft');
  expect(await opened()).toBe('false');
  await page.keyboard.press('ArrowRight');
  expect(await opened()).toBe('true');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toMatch(/Autre|Évaluation/u);
  expect(await focused()).toContain('excalibrain.parents');
  if ((await opened()) === 'true') await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toContain('Contexte');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Contexte.md');
});

test('a lane, a column and a kind are folded and opened, by mouse and by key', async () => {
  const simulator = await openGraph({ vault: demoVault, width: 1512, height: 860 });
  const { page } = simulator;
  await page.getByLabel('Ce que la carte montre').selectOption('miena');
  await page.getByRole('button', { name: 'Replier « Gestion »' }).click();
  const groups = page.locator('.jalons-graph-node.jalons-is-group');
  expect(await groups.count()).toBe(2);
  await page.getByRole('button', { name: 'Replier « Gestion »' }).focus();
  await page.keyboard.press('Enter');
  await groups.first().waitFor({ state: 'detached' });
  await page.getByLabel('Ce que la carte montre').selectOption('');
  await page.getByText('Légende').click();
  await page.locator('.jalons-graph-legend button', { hasText: 'Procédure' }).click();
  const group = page.locator('.jalons-graph-node.jalons-is-group[aria-label^="Procédure"]');
  await group.waitFor();
  await page.getByText('Légende').click();
  await page.getByRole('button', { name: 'Tout voir' }).click();
  await group.click();
  await group.waitFor({ state: 'detached' });
});

test('the modes of a method: what it prescribes has no status, a project has, differences are marked', async () => {
  const simulator = await openGraph({ vault: demoVault, width: 1512, height: 860 });
  const { page } = simulator;
  await page.getByLabel('Ce que la carte montre').selectOption('misa');
  const ed = page.locator('.jalons-graph-node[data-id="ed:misa:100"]');
  await ed.waitFor({ state: 'attached' });
  expect(await ed.getAttribute('data-status')).not.toBeNull();
  const show = (mode: string) => page.getByLabel('Ce qui est montré de la méthode').selectOption(mode);
  await show('method');
  await page.locator('.jalons-graph-node[data-id="ed:misa:100"]:not([data-status])').waitFor({ state: 'attached' });
  await show('diff');
  await page.locator('.jalons-graph-link[data-verdict="undeclared"]').first().waitFor({ state: 'attached' });
});

test('what is shown goes into the vault, never over a file, undone in one step; or is downloaded', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  const exported = async (item: string) => {
    await page.getByRole('button', { name: 'Exporter' }).click();
    await simulator.chooseMenuItem(item);
  };
  const inVault = (end: string) =>
    readdirSync(simulator.vault)
      .filter((name) => name.endsWith(end))
      .sort();
  const wait = (path: string) => page.waitForFunction((name) => window.app.vault.getFileByPath(name) !== null, path);
  await exported('Canevas dans le coffre');
  await wait('Graphe des ÉD.canvas');
  await exported('Canevas dans le coffre');
  await wait('Graphe des ÉD 1.canvas');
  await exported('Note Mermaid');
  await wait('Graphe des ÉD.md');
  await exported('Image dans le coffre');
  await wait('Graphe des ÉD.svg');
  const canvas = JSON.parse(simulator.read('Graphe des ÉD.canvas'));
  expect(canvas.nodes.filter(({ type }: { type: string }) => type === 'file').length).toBe(7);
  expect(simulator.read('Graphe des ÉD.md')).toMatch(/^```mermaid\nflowchart LR\n[^]*\n```\n$/u);
  expect(simulator.read('Graphe des ÉD.svg')).toContain('<title id="title">Graphe des ÉD</title>');
  await simulator.command('jalons:undo-last');
  await page.waitForFunction(() => window.app.vault.getFileByPath('Graphe des ÉD.svg') === null);
  expect(inVault('.canvas')).toEqual(['Graphe des ÉD 1.canvas', 'Graphe des ÉD.canvas']);
  const [download] = await Promise.all([page.waitForEvent('download'), exported('Télécharger (.svg)')]);
  expect(download.suggestedFilename()).toBe('Graphe des ÉD.svg');
  const file = join(simulator.vault, '../downloaded.svg');
  await download.saveAs(file);
  expect(readFileSync(file, 'utf8')).toContain('<svg');
  // Where a download would do nothing, none is offered.
  await page.evaluate(() => (window.platform.isMobileApp = true));
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.locator('.menu-item').first().waitFor();
  expect(await page.locator('.menu-item').count()).toBe(3);
  await page.evaluate(() => (window.platform.isMobileApp = false));
});

test('the map of a project opens where its next document is, has no contradiction in loops of the method, and goes into its folder', async () => {
  const simulator = await openGraph({ files: { ...files, ...aProject }, width: 1000, height: 640 });
  const { page } = simulator;
  await page.getByLabel('Ce que la carte montre').selectOption('miena');
  const next = page.locator('.jalons-graph-node[data-id="ed:miena:I-3"]');
  await next.waitFor();
  const [box, map] = [await next.boundingBox(), await page.locator('.jalons-graph-map').boundingBox()];
  if (box === null || map === null) throw new Error('I-3 is not drawn.');
  expect([box.x >= map.x, box.y >= map.y, box.x + box.width <= map.x + map.width]).toEqual([true, true, true]);
  expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
  await simulator.screenshot('graph-project-first');
  await page.setViewportSize({ width: 1512, height: 1400 });
  await page.getByRole('button', { name: 'Relations déductibles' }).click();
  await page.getByRole('button', { name: 'Tout voir' }).click();
  await page.locator('.jalons-graph-link.jalons-goes-back').first().waitFor({ state: 'attached' });
  expect(await page.locator('.jalons-graph-svg .jalons-is-contradiction').count()).toBe(0);
  await page.getByRole('button', { name: 'Exporter' }).click();
  await simulator.chooseMenuItem('Image dans le coffre');
  const path = 'Projets/ENA/MIENA – Documents du projet – ENA Géographie de la Nouvelle-Aquitaine.svg';
  await page.waitForFunction((name) => window.app.vault.getFileByPath(name) !== null, path);
  expect(simulator.read(path)).toContain('>! à revoir</text>');
  await simulator.screenshot('graph-project-all');
});

test('a document is looked at again, and validated, from its node; in the dark, on a narrow screen, axe finds nothing to say', async () => {
  const simulator = await openGraph({ files: { ...files, ...aProject }, theme: 'dark', width: 1512, height: 860 });
  const { page } = simulator;
  await page.getByLabel('Ce que la carte montre').selectOption('miena');
  await page.getByRole('button', { name: 'Tout voir' }).click();
  const ed = (code: string, more = '') => page.locator(`.jalons-graph-node[data-id="ed:miena:${code}"]${more}`);
  const choose = async (code: string, item: string) => {
    await ed(code).click({ button: 'right' });
    await simulator.chooseMenuItem(item);
  };
  expect(await ed('I-2').getAttribute('aria-label')).toContain('à revoir');
  await choose('I-2', 'Marquer I-2 comme revu');
  await ed('I-2', ':not(.jalons-is-stale)').waitFor();
  expect(simulator.read('Projets/ENA/I-2.md')).not.toContain('aaaaaa');
  await choose('I-3', 'Valider I-3');
  await page.getByRole('button', { name: 'Appliquer', exact: true }).click();
  await ed('I-3', '[data-status="validated"]').waitFor();
  expect(simulator.read('Projets/ENA/I-3.md')).toMatch(/^statut: validé$/mu);
  await page.setViewportSize({ width: 360, height: 800 });
  const form = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
  for (const mode of ['project', 'diff']) {
    await page.getByLabel('Ce qui est montré de la méthode').selectOption(mode);
    for (const name of ['Carte', 'Tableau', 'Arbre']) {
      await form(name);
      await simulator.screenshot(`graph-narrow-${mode}-${name.toLowerCase()}`);
      expect(await askAxe(page, '.jalons-graph')).toEqual([]);
    }
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to say against map, table, tree and card (${theme})`, async () => {
    const simulator = await openGraph({ ...small, theme });
    const { page } = simulator;
    const check = async (name: string): Promise<void> => {
      await simulator.screenshot(`graph-${name}-${theme}`);
      expect(await askAxe(page, '.jalons-graph')).toEqual([]);
    };
    await page.getByText('Légende').click();
    await page.mouse.click(...(await middleOf(simulator, 'jalons-is-repaired')));
    await check('card');
    await page.getByRole('button', { name: 'Tableau' }).click();
    await page.locator('.jalons-graph-table tbody tr').first().waitFor();
    await check('table');
    await page.getByRole('button', { name: 'Arbre' }).click();
    await page.locator('[role="treeitem"]').first().waitFor();
    await check('arbre');
    await page.getByRole('button', { name: 'Carte' }).click();
    await page.getByLabel('Ce que la carte montre').selectOption('miena');
    await page.locator('.jalons-graph-node[data-id="ed:miena:G-1"]').waitFor({ state: 'attached' });
    await check('map');
  });
}
