// The guide over any method, in Chromium: chosen in a menu, filtered, crossed with another, ticked in a note.
import { expect, test } from 'vitest';
import { GuidePanel, plain } from './guide-panel';
import { demoVault, openSimulator, type Simulator } from './open-simulator';

/** A project that follows the CNIG's way: one activity ticked, an optional one too, a recurring one dated. */
const standard = `---
type: projet
méthode: CNIG
---
# Standard Cavités

- [x] Écrire le besoin ^emergence-besoin
- [ ] Nommer les organismes ^emergence-acteurs
- [x] Faire des recommandations ^pilote-recommandations
- [x] Recueillir les besoins (2026-01-05, 2026-03-12) ^evolution-recueil
`;
const ofStandard = { 'Standard Cavités.md': standard };

async function openOn(pack: string | RegExp, simulator: Simulator): Promise<GuidePanel> {
  const guide = await new GuidePanel(simulator).open();
  await guide.root.locator('.jalons-pack').click();
  await simulator.chooseMenuItem(pack);
  return guide;
}

test.each(['light', 'dark'] as const)(
  'CNIG: steps without documents, ticked in the project’s note (%s)',
  async (theme) => {
    const simulator = await openSimulator({ files: ofStandard, theme, height: 1500 });
    const guide = await openOn('CNIG', simulator);
    await guide.root.locator('.jalons-progress-numbers', { hasText: '2 activités' }).waitFor();
    expect(plain(await guide.root.locator('.jalons-progress-numbers').innerText())).toMatch(
      /^2 activités cochées sur \d+, \d+ récurrentes$/,
    );
    expect(plain(await guide.root.locator('.jalons-now').innerText())).toContain(
      'Nommer les organismes qui le partagent',
    );
    expect(await guide.root.locator('.jalons-part').innerText()).toMatch(/7\s+Déploiement/);
    expect(await guide.root.locator('.jalons-step-code').allInnerTexts()).toEqual(['1', '2', '3', '4', '5', '6']);
    await guide.heading('evolution').click();
    const step = plain(await guide.step('evolution').innerText());
    for (const part of ['récurrent', 'dernière fois le 12 mars 2026', 'Ramène à', 'Faire émerger le besoin'])
      expect(step).toContain(part);
    expect(step).not.toContain('♾');
    await simulator.screenshot(`packs-cnig-${theme}`);
    await guide.step('evolution').getByRole('button', { name: 'Faire émerger le besoin' }).click();
    await guide.expectOpen('emergence');
    expect(await guide.heading('emergence').evaluate((button) => button === document.activeElement)).toBe(true);
    const boxes = guide.step('emergence').getByRole('checkbox');
    expect([await boxes.nth(0).isChecked(), await boxes.nth(1).isChecked(), await boxes.count()]).toEqual([
      true,
      false,
      2,
    ]);
    await guide.root.locator('.jalons-now').getByRole('button', { name: 'Cocher Nommer' }).click();
    await guide.expectStatus('emergence', 'validated');
    expect(simulator.read('Standard Cavités.md')).toContain('- [x] Nommer les organismes ^emergence-acteurs');
  },
);

test('a tick in the note is seen at once; the method is remembered on this device', async () => {
  const simulator = await openSimulator({ files: ofStandard });
  const guide = await openOn('CNIG', simulator);
  simulator.write('Standard Cavités.md', standard.replace('- [ ] Nommer', '- [x] Nommer'));
  await guide.heading('emergence').locator('.jalons-step-status', { hasText: '2/2' }).waitFor();
  await guide.expectStatus('emergence', 'validated');
  await simulator.reload();
  const again = new GuidePanel(simulator);
  if ((await again.root.count()) === 0) await again.open();
  await again.ready();
  expect(await again.root.locator('.jalons-pack').innerText()).toBe('CNIG');
});

test('without a project’s note, nothing pretends to be ticked', async () => {
  const simulator = await openSimulator({ files: { 'a.md': '' } });
  const guide = await openOn('CNIG', simulator);
  await guide.heading('pilote').click();
  expect(await guide.root.locator('.jalons-tick, .jalons-progress').count()).toBe(0);
  expect(plain(await guide.step('pilote').innerText())).toContain('facultative');
  expect(plain(await guide.root.locator('.jalons-hint').innerText())).toContain('Avec un projet');
});

test('the same document in two methods: = 446 leads to MISA, and back', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  await guide.heading('I4').click();
  const card = guide.root.locator('.jalons-card[data-ed="I-4"]');
  expect(plain(await card.locator('.jalons-card-head').innerText())).toContain('I-4 équivaut à 442 444 446');
  expect(await card.locator('.jalons-note').allInnerTexts()).toContain('DOC_ED_446_Services et milieux de diffusion');
  await card.getByRole('button', { name: 'MISA 446' }).click();
  const row = guide.root.locator('.jalons-ed-button[data-ed="446"]');
  await row.waitFor();
  expect(await guide.root.locator('.jalons-pack').innerText()).toBe('MISA 4.1');
  expect(await row.getAttribute('aria-expanded')).toBe('true');
  expect(await row.evaluate((button) => button === document.activeElement)).toBe(true);
  await simulator.screenshot('packs-misa');
  await guide.root.locator('.jalons-ed.jalons-is-open').getByRole('button', { name: 'MIENA I-4' }).click();
  await card.waitFor();
  await guide.expectOpen('I4');
});

test('an axis without steps says what it is, and its documents can be written from there', async () => {
  const simulator = await openSimulator({ vault: demoVault, height: 1100 });
  const { page } = simulator;
  const guide = await new GuidePanel(simulator).open();
  const axis = guide.root.locator('.jalons-step[data-part="C"]');
  await guide.heading('I6').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  expect(plain(await axis.innerText())).toContain('L’axe cognitif dit ce qu’il y a à apprendre.');
  expect(await axis.locator('.jalons-ed-button .jalons-card-code').allInnerTexts()).toEqual([
    'C-1',
    'C-2',
    'C-3',
    'C-4',
    'C-5',
  ]);
  await axis.locator('[data-ed="C-2"]').focus();
  await page.keyboard.press('Enter');
  await axis.locator('[data-ed="C-2"][aria-expanded="true"]').waitFor();
  await simulator.screenshot('packs-axis');
  await axis.getByRole('button', { name: 'Insérer C-1', exact: true }).click();
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.name.includes('C-1') === true);
});

test('filters: a role, the optional, the context', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  const guide = await openOn('CNIG', simulator);
  const filters = guide.root.getByRole('button', { name: 'Filtrer les étapes' });
  await filters.focus();
  await page.keyboard.press('Enter');
  expect(await filters.getAttribute('aria-expanded')).toBe('true');
  const steps = guide.root.locator('.jalons-step');
  const all = await steps.count();
  await guide.root.getByRole('combobox', { name: 'Rôle' }).selectOption({ label: 'Secrétariat général' });
  expect(await steps.count()).toBeLessThan(all);
  await guide.heading('exploration').click();
  expect(await guide.step('exploration').locator('.jalons-activity').count()).toBe(1);
  await guide.root.getByRole('combobox', { name: 'Facultatif' }).selectOption({ label: 'Le facultatif seulement' });
  await guide.root.getByRole('button', { name: 'Tout montrer' }).click();
  expect(await steps.count()).toBe(all);
  await guide.root.getByRole('combobox', { name: 'Facultatif' }).selectOption({ label: 'Sans le facultatif' });
  expect(await guide.step('revue-standards').count()).toBe(0);

  await guide.root.locator('.jalons-pack').click();
  await simulator.chooseMenuItem('MIENA');
  await guide.heading('I3').click();
  expect(
    await guide
      .step('I3')
      .locator('[data-context]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-context'))),
  ).toEqual(['institutionnel']);
  await guide.root.getByRole('combobox', { name: 'Contexte' }).selectOption({ label: 'Individuel' });
  expect(await guide.step('I3').locator('[data-context]').getAttribute('data-context')).toBe('individuel');
  await simulator.screenshot('packs-filters');
});

test('axe has nothing to say against any method, in light and dark; nothing overflows at 320 pixels', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const simulator = await openSimulator({ vault: demoVault, files: ofStandard, theme });
    const guide = await new GuidePanel(simulator).open();
    await guide.root.getByRole('button', { name: 'Filtrer les étapes' }).click();
    await guide.setWidth(320);
    for (const [pack, step] of [
      ['MIENA', '[data-part="P"]'],
      ['MISA', '[data-step="phase-4"]'],
      ['CNIG', '[data-step="pilote"]'],
    ] as const) {
      await guide.root.locator('.jalons-pack').click();
      await simulator.chooseMenuItem(pack);
      await guide.root.locator(`.jalons-step${step} .jalons-step-button`).click();
      const many = guide.root.locator('.jalons-ed-button');
      if ((await many.count()) > 0) await many.first().click();
      await simulator.screenshot(`packs-320-${pack.toLowerCase()}-${theme}`);
      expect([pack, await guide.overflowing(), await guide.faults()]).toEqual([pack, [], []]);
    }
  }
});

const cooking = (title: string, rest = ''): string =>
  `Ma méthode.\n\n\`\`\`yaml\nschema: 1\nid: cuisine\nversion: '1'\ntitle: ${title}\nsummary: Une étape.\neds:\n  - code: A-1\n    title: Liste des courses\n    format: table\n    contents:\n      - { id: denrees, title: Denrées, prompt: Une par ligne. }\nsteps:\n  - id: S1\n    title: Acheter\n    description: On achète.\n    makes: [A-1]\n${rest}\`\`\`\n`;

test('a user’s own method comes, changes, breaks and goes with its note', async () => {
  const note = 'Jalons/Méthodes/Cuisine.md';
  const simulator = await openSimulator({
    files: { [note]: cooking('Cuisine'), 'Jalons/Modèles/I-3.md': '---\ned: I-3\n---\n## À ma façon\n' },
  });
  const { page } = simulator;
  const guide = await openOn('Cuisine', simulator);
  await guide.expectStatus('S1', 'absent');
  simulator.write(note, cooking('Cuisine').replace('title: Acheter', 'title: Faire les courses'));
  await guide.heading('S1').filter({ hasText: 'Faire les courses' }).waitFor();

  simulator.write(note, cooking('Cuisine', '    colour: 3\n'));
  const check = guide.root.locator('.jalons-check');
  await check.locator('summary').click();
  const problem = check.locator('.jalons-check-item', { hasText: 'Cuisine' });
  expect(plain(await problem.innerText())).toBe('Cuisine ligne 20, colonne 5 étape S1 : clé inconnue « colour »');
  expect(await guide.root.locator('.jalons-pack').innerText()).toContain('MIENA');
  await guide.expectStatus('I3', 'absent');
  await simulator.screenshot('packs-problem');
  await problem.click();
  await page.waitForFunction((path) => window.app.workspace.getActiveFile()?.path === path, note);

  simulator.write(note, cooking('Cuisine'));
  await check.waitFor({ state: 'detached' });
  await guide.root.locator('.jalons-pack', { hasText: 'Cuisine' }).waitFor();
  await page.evaluate((path) => {
    const file = window.app.vault.getFileByPath(path);
    return file === null ? undefined : window.app.fileManager.renameFile(file, 'Ailleurs.md');
  }, note);
  await guide.root.locator('.jalons-pack', { hasText: 'MIENA' }).waitFor();
});

test('a built-in method is copied from the palette, followed at once, and taken back', async () => {
  const simulator = await openSimulator({ files: { 'a.md': '' } });
  const { page } = simulator;
  const guide = await openOn('CNIG', simulator);
  await simulator.palette('copier une méthode');
  await page.locator('.jalons-list-modal .prompt-input').fill('cnig');
  await page.keyboard.press('Enter');
  const note = 'Jalons/Méthodes/CNIG/CNIG.md';
  await page.waitForFunction((path) => window.app.workspace.getActiveFile()?.path === path, note);
  await simulator.screenshot('packs-copied');
  const text = simulator.read(note);
  simulator.write(note, text.replace('CNIG – Fabrique des standards', 'Ma fabrique'));
  await guide.root.locator('.jalons-pack', { hasText: 'Ma fabrique' }).waitFor();
  simulator.write(note, text);
  await guide.root.locator('.jalons-pack', { hasText: 'CNIG' }).waitFor();
  await simulator.palette('annuler la dernière écriture');
  await page.locator('.notice', { hasText: 'Annulé' }).waitFor();
  expect(() => simulator.read(note)).toThrow();
  expect(await guide.root.locator('.jalons-pack').innerText()).toBe('CNIG');
});

test('a template is copied from the palette by keyboard', async () => {
  const simulator = await openSimulator({ files: { 'a.md': '' } });
  await simulator.palette('copier un modèle');
  await simulator.page.locator('.jalons-list-modal .prompt-input').fill('I-3 mod');
  await simulator.page.keyboard.press('Enter');
  await simulator.page.waitForFunction(
    () => window.app.workspace.getActiveFile()?.path === 'Jalons/Modèles/miena/I-3.md',
  );
  expect(simulator.read('Jalons/Modèles/miena/I-3.md')).toContain('## ');
});
