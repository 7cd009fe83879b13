// Gestures on the map: relations added, names restored, fingers, a window of its own, what the workspace keeps, looks of classes.
import { expect, test } from 'vitest';
import { askAxe } from './ask-axe';
import { openGraph } from './graph-page';
import { demoVault, type Simulator, type SimulatorOptions } from './open-simulator';

const note = (label: string, kind: string, parents: string[]): string =>
  `---\ntitle: ${label}\njuggl:\n  nodeClass: ${kind}\nexcalibrain:\n  parents: [${parents.join(', ')}]\n---\nTexte.\n`;

const files = {
  'Contexte.md': note('Contexte', 'document', []),
  'Évaluation.md': note('Évaluation', 'procedure', ['Contexte']),
  'Plan.md': note('Plan', 'document', ['Évaluation', 'Contxte']),
  'Gestionnaire.md': note('Gestionnaire', 'acteur', ['Plan']),
};
const small: SimulatorOptions = { files, width: 1360, height: 860 };

const node = (simulator: Simulator, label: string) =>
  simulator.page.locator(`.jalons-graph-svg .jalons-graph-node[aria-label^="${label},"]`);

/** What a finger does, in the middle of a node or beside it: Chromium shows no menu after a long touch of its own here. */
const touch = (simulator: Simulator, label: string, type: string, finger = 1, right = 0, below = 0): Promise<void> =>
  node(simulator, label).evaluate(
    (element, [kind, pointerId, dx, dy]) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = { clientX: left + width / 2 + dx, clientY: top + height / 2 + dy };
      element.dispatchEvent(new PointerEvent(kind, { bubbles: true, pointerId, pointerType: 'touch', ...at }));
    },
    [type, finger, right, below] as const,
  );

test('a relation is added from the menu: note without accents, what it says, the line that is written, undone', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  await node(simulator, 'Gestionnaire').click({ button: 'right' });
  await simulator.chooseMenuItem('Ajouter une relation');
  await page.locator('.prompt-input').waitFor();
  await page.keyboard.type('evaluat');
  await page.locator('.suggestion-item', { hasText: 'Évaluation' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.suggestion-item', { hasText: 'Sert à « Évaluation »' }).click();
  await page.getByText('excalibrain').first().waitFor();
  await simulator.screenshot('graph-add-relation');
  await page.getByRole('button', { name: 'Appliquer', exact: true }).click();
  await expect
    .poll(() => simulator.read('Gestionnaire.md'))
    .toMatch(/ {2}parents: \[Plan\]\n {2}children: \[Évaluation\]\n---/u);
  await page.getByText(/5\s*relations/u).waitFor();
  await simulator.command('jalons:undo-last');
  await expect.poll(() => simulator.read('Gestionnaire.md')).toBe(files['Gestionnaire.md']);
  await node(simulator, 'Contxte').click();
  await simulator.chooseMenuItem('Écrire « Contexte » à la place');
  await page.getByRole('button', { name: 'Appliquer', exact: true }).click();
  await expect.poll(() => simulator.read('Plan.md')).toContain('parents: [Évaluation, Contexte]');
  await node(simulator, 'Contxte').waitFor({ state: 'detached' });
});

test('fingers drag and pinch; a long touch opens the menu and no note; all is large enough and clean for axe on a phone', async () => {
  const simulator = await openGraph({ ...small, width: 430, height: 800 });
  const { page } = simulator;
  await page.evaluate(() => {
    document.body.addClass('is-mobile');
    // No hand holds these fingers.
    Element.prototype.setPointerCapture = () => undefined;
  });
  await simulator.screenshot('graph-phone');
  for (const button of await page.locator('.jalons-graph-toolbar button:visible, .jalons-graph-zoom button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await askAxe(page, '.jalons-graph')).toEqual([]);
  await node(simulator, 'Contexte').waitFor();
  const before = await node(simulator, 'Contexte').boundingBox();
  await touch(simulator, 'Contexte', 'pointerdown');
  await touch(simulator, 'Contexte', 'pointermove', 1, 40, 30);
  await touch(simulator, 'Contexte', 'pointerup', 1);
  const moved = await node(simulator, 'Contexte').boundingBox();
  expect(Math.round((moved?.x ?? 0) - (before?.x ?? 0))).toBe(40);
  await touch(simulator, 'Contexte', 'pointerdown', 1, -30);
  await touch(simulator, 'Contexte', 'pointerdown', 2, 30);
  await touch(simulator, 'Contexte', 'pointermove', 2, 90);
  await touch(simulator, 'Contexte', 'pointerup', 2);
  await touch(simulator, 'Contexte', 'pointerup', 1);
  await expect
    .poll(async () => (await node(simulator, 'Contexte').boundingBox())?.width ?? 0)
    .toBeGreaterThan((before?.width ?? 0) * 1.4);
  await touch(simulator, 'Contexte', 'pointerdown');
  await page.locator('.menu-item', { hasText: 'Ajouter une relation' }).waitFor();
  await touch(simulator, 'Contexte', 'pointerup');
  // Where it is let through, the mouse that an iPhone makes of the lifted finger closes the menu.
  const mouse = await node(simulator, 'Contexte').evaluate((element) =>
    element.dispatchEvent(new Event('touchend', { bubbles: true, cancelable: true })),
  );
  expect(mouse).toBe(false);
  await node(simulator, 'Contexte').dispatchEvent('click');
  expect(await page.locator('.menu-item', { hasText: 'Ajouter une relation' }).count()).toBe(1);
  expect(await page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBeUndefined();
});

test('the workspace keeps mode, filters, folds and the part of the map on the screen', async () => {
  const simulator = await openGraph({ vault: demoVault, width: 1512, height: 860 });
  const { page } = simulator;
  await page.getByLabel('Ce que la carte montre').selectOption('misa');
  await page.getByRole('button', { name: 'Relations déductibles' }).click();
  // Keys reach what the screen does not show, and bring it there.
  const lane = page.getByRole('button', { name: /Replier « Médiatique/u });
  await lane.focus();
  expect(await lane.boundingBox().then((box) => (box?.y ?? 0) + (box?.height ?? 0))).toBeLessThan(860);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Agrandir' }).click();
  const drawing = page.locator('.jalons-graph-svg');
  const look = async () => {
    // Letters are drawn anew at their new size once the map rests.
    await expect.poll(() => drawing.evaluate((svg) => svg.style.transform)).toBe('');
    const box = await page.locator('.jalons-graph-band[aria-pressed="true"] text').first().boundingBox();
    return [box?.x, box?.y, box?.height].map((one) => Math.round(one ?? 0));
  };
  const state = () =>
    page.evaluate(() => JSON.stringify(window.app.workspace.getLeavesOfType('jalons-graph')[0]?.getViewState().state));
  const before = await state();
  expect(before).toMatch(/"method":"misa".*"implied":true.*"folded":\["lane:\d"\].*"view":\{/u);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(window.app.loadLocalStorage('workspace'))))
    .toContain(before?.slice(-40));
  const place = await look();
  await simulator.reload();
  await page.locator('.jalons-graph-band[aria-pressed="true"]').waitFor();
  expect(await state()).toBe(before);
  expect(await look()).toEqual(place);
});

test('in a window of its own the map answers: another document, the same gestures', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  await page.evaluate(() => {
    const frame = document.body.createEl('iframe', {
      attr: { style: 'position:fixed;inset:0;width:1200px;height:800px;z-index:99' },
    });
    const other = frame.contentDocument;
    const [leaf] = window.app.workspace.getLeavesOfType('jalons-graph');
    if (other === null || leaf === undefined) throw new Error('There is no other window.');
    for (const sheet of document.head.querySelectorAll('link[rel="stylesheet"]')) other.head.append(sheet.cloneNode());
    other.body.className = document.body.className;
    other.body.append(leaf.view.containerEl);
  });
  const mark = page.frameLocator('iframe').locator('.jalons-graph-node[aria-label^="Évaluation,"]');
  await mark.hover();
  await page
    .frameLocator('iframe')
    .getByText(/S’appuie sur/u)
    .waitFor();
  await mark.click({ button: 'right' });
  // In the window of the click, not behind it.
  await page.frameLocator('iframe').locator('.menu-item', { hasText: 'Ouvrir' }).first().waitFor();
  await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('.menu')?.remove());
  await mark.click();
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path.normalize('NFC') === 'Évaluation.md');
});

test('a class has the look that the settings give it, on the map and in the exported picture', async () => {
  const simulator = await openGraph(small);
  const { page } = simulator;
  await page.locator('.side-dock-settings [aria-label="Réglages"]').click();
  const tab = page.locator('.vertical-tab-nav-item', { hasText: 'Jalons' });
  if ((await tab.count()) > 0) await tab.first().click();
  await page.getByRole('button', { name: 'Ajouter une classe' }).click();
  await page.getByLabel('Classe', { exact: true }).fill('Acteur');
  await page.keyboard.press('Tab');
  await page.getByLabel('Forme (Acteur)').selectOption('Ellipse');
  await page.getByLabel('Couleur (Acteur)').selectOption('Rouge');
  await page.getByLabel('Icône (Acteur)').fill('users');
  await page.keyboard.press('Tab');
  await simulator.screenshot('graph-classes');
  expect(await askAxe(page, '.jalons-class-setting')).toEqual([]);
  await page.keyboard.press('Escape');
  const actor = node(simulator, 'Gestionnaire');
  await page.locator('.jalons-graph-node.jalons-colour-red svg').waitFor();
  expect(await actor.locator('.jalons-graph-outline').getAttribute('d')).toContain('A');
  await simulator.screenshot('graph-class-look');
  await page.getByRole('button', { name: 'Exporter' }).click();
  await simulator.chooseMenuItem('Image dans le coffre');
  await page.waitForFunction(() => window.app.vault.getFileByPath('Graphe des ÉD.svg') !== null);
  expect(simulator.read('Graphe des ÉD.svg')).toMatch(/stroke="#c2334d" stroke-width="2"[^>]*><path d="M16 21/u);
});
