// A whole journey through a project, from an empty vault, by keyboard and by mouse.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askAxe } from './ask-axe';
import { GuidePanel } from './guide-panel';
import { openSimulator, type Simulator } from './open-simulator';

/** The project's notes on the disk, by name. */
function notes({ vault }: Simulator): Readonly<Record<string, string>> {
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => /^[^.].*\.md$/u.test(path));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(vault, path), 'utf8')]));
}

const documentOf = (simulator: Simulator, code: string): string =>
  Object.keys(notes(simulator)).find((path) => path.includes(`ÉD ${code} `)) ?? '';

const codes = ['I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6'];

test('from an empty vault to six validated EDs, a change in I-1, its review, and the dossier', async () => {
  const simulator = await openSimulator({ data: null, height: 1000 });
  const { page } = simulator;
  const panel = new GuidePanel(simulator);
  const button = (name: string) => panel.root.getByRole('button', { name, exact: true }).first();

  // The first day: the guide opens by itself, and says so in the settings alone.
  await panel.root.getByText('Bienvenue dans Jalons').waitFor();
  await expect.poll(() => existsSync(join(simulator.vault, '.obsidian/plugins/jalons/data.json'))).toBe(true);
  expect(simulator.read('.obsidian/plugins/jalons/data.json')).toContain('"welcomed": true');
  expect(notes(simulator)).toEqual({});

  // Start, by keyboard.
  await button('Commencer un projet').focus();
  await page.keyboard.press('Enter');
  await page.locator('.jalons-start-form').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type('Campus');
  await page.keyboard.press('Enter');
  await expect.poll(() => Object.keys(notes(simulator))).toEqual(['Campus/Campus.md']);
  await panel.ready();
  await expect.poll(() => panel.root.locator('.jalons-project').innerText()).toBe('Campus');

  // Six EDs from the next action.
  for (const code of codes) {
    await panel.heading(`I${code.slice(2)}`).evaluate((element) => {
      if (element.getAttribute('aria-expanded') !== 'true' && element instanceof HTMLElement) element.click();
    });
    await button(`Insérer ${code}`).click();
    await expect.poll(() => documentOf(simulator, code)).not.toBe('');
    await panel.expectStatus(`I${code.slice(2)}`, 'draft');
  }
  expect(Object.keys(notes(simulator))).toHaveLength(7);

  // Filled in elsewhere, then validated: in the panel, and from the palette.
  for (const code of codes) {
    const path = documentOf(simulator, code);
    simulator.write(path, simulator.read(path).replaceAll(/^## .*$/gmu, `$&\n\nCe que dit ${code}.`));
    await panel.expectStatus(`I${code.slice(2)}`, 'to-validate');
  }
  await simulator.screenshot('project-filled');
  await simulator.openNote(documentOf(simulator, 'I-1'));
  await simulator.palette('valider un éd');
  await panel.expectStatus('I1', 'validated');
  for (const code of codes.slice(1)) {
    await button(`Valider ${code}`).click();
    await panel.expectStatus(`I${code.slice(2)}`, 'validated');
  }
  await panel.root.getByText('6/6').first().waitFor();
  const validated = notes(simulator);
  expect(validated[documentOf(simulator, 'I-2')]).toMatch(/^statut: validé\nrevu:\n {2}- I-1 v1 .*contraintes:/mu);

  // A change in I-1: who relied on it is to review, and says where.
  const source = documentOf(simulator, 'I-1');
  simulator.write(
    source,
    simulator.read(source).replace('## Contraintes\n\nCe que dit I-1.', '## Contraintes\n\nTrois villes.'),
  );
  await panel.root.getByText('I-1 a changé depuis la validation : Contraintes').first().waitFor();
  await simulator.screenshot('project-to-review');
  // What holds the whole window stays where it is, however far the panel is scrolled.
  const around = page.locator('html, body, .app-container, .horizontal-main-container, .workspace');
  expect(await around.evaluateAll((all) => all.filter(({ scrollTop }) => scrollTop > 0).length)).toBe(0);
  await button('Comparer avec I-1').click();
  await expect.poll(() => page.locator('.mod-root .cm-content:visible').count()).toBe(2);
  await simulator.screenshot('project-compare');
  await button('Marquer comme revu I-2').click();
  const reviewed = (): string => notes(simulator)[documentOf(simulator, 'I-2')] ?? '';
  // The note is open: its editor saves a little later.
  await expect.poll(reviewed, { timeout: 10_000 }).not.toBe(validated[documentOf(simulator, 'I-2')]);
  const changed = reviewed()
    .split('\n')
    .filter((line) => !(validated[documentOf(simulator, 'I-2')] ?? '').includes(line));
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(/^ {2}- I-1 v1 /u);

  // The dossier; a second run has nothing to write.
  await simulator.palette('assembler le dossier');
  const dossier = 'Campus/Dossier – Campus.md';
  await expect.poll(() => Object.keys(notes(simulator))).toContain(dossier);
  expect(notes(simulator)[dossier]).toMatch(
    /# Dossier du projet Campus[^]*## I-1 [^]*Trois villes\.[^]*## I-6 [^]*Annexe/u,
  );
  await simulator.settle();
  await simulator.palette('assembler le dossier');
  await page.locator('.notice', { hasText: 'déjà à jour' }).waitFor();
});

test('the example project: made, seen, taken away with its folder', async () => {
  const simulator = await openSimulator({
    data: null,
    theme: 'dark',
    files: { 'Idée.md': 'Une idée.\n' },
    height: 1000,
  });
  const panel = new GuidePanel(simulator);
  await panel.root.getByRole('button', { name: 'Essayer avec un projet d’exemple' }).click();
  await panel.ready();
  await panel.expectStatus('I3', 'to-validate');
  await simulator.screenshot('project-example');
  expect(Object.keys(notes(simulator))).toHaveLength(7);
  await simulator.palette('supprimer le projet d’exemple');
  await expect.poll(() => Object.keys(notes(simulator))).toEqual(['Idée.md']);
  await expect.poll(() => readdirSync(simulator.vault).filter((name) => !name.startsWith('.'))).toEqual(['Idée.md']);
});

test('existing EDs go to a project that exists: chosen, shown, written on the click alone, taken back', async () => {
  const files = {
    'Campus/Campus.md': '---\ntype: projet\nméthode: miena\n---\n',
    'Campus/ÉD I-1.md': '---\ned: I-1\n---\n',
    'Vrac/ÉD I-1 brouillon.md': '# I-1\n',
    'Vrac/ÉD I-2 Orientations.md': '# I-2\n',
    'Vrac/ÉD I-3 Modèles.md': '---\ned: I-3\nprojet: Autre\n---\n',
    'Vrac/ÉD 440 Modèle.md': '# 440\n',
  };
  const simulator = await openSimulator({ files, height: 900 });
  const { page } = simulator;
  const form = page.locator('.jalons-start-form');
  await simulator.palette('reprendre des éd');
  await form.waitFor();
  const project = form.getByLabel('Projet', { exact: true });
  await expect.poll(() => project.evaluate((element) => element === document.activeElement)).toBe(true);
  await project.selectOption('Campus');
  const ticks = form.locator('.jalons-adopted label');
  await expect
    .poll(async () =>
      Promise.all(
        (await ticks.all()).map(async (tick) => [await tick.innerText(), await tick.locator('input').isChecked()]),
      ),
    )
    .toEqual([
      [expect.stringMatching(/brouillon.*autre note pour cet ÉD/su), false],
      [expect.stringContaining('Orientations'), true],
      [expect.stringMatching(/Modèles.*déjà dans «.Autre.»/su), false],
    ]);
  await form.locator('.jalons-diff', { hasText: 'ÉD I-2' }).waitFor();
  await form.locator('.jalons-diff summary').first().click();
  await simulator.screenshot('project-adopt');
  expect(await askAxe(page, '.jalons-start-modal')).toEqual([]);

  // Nothing ticked: what is missing is said, and the keyboard is led there.
  await ticks.nth(1).click();
  const apply = form.getByRole('button', { name: 'Reprendre ces ÉD' });
  await apply.click();
  await form.locator('.jalons-field-problem').waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('[data-field="adopt"]') !== null)).toBe(true);
  expect(notes(simulator)).toEqual(files);
  await ticks.nth(1).click();
  await apply.click();
  const orientations = (): string | undefined => notes(simulator)['Vrac/ÉD I-2 Orientations.md'];
  await expect.poll(orientations).toBe('---\ned: I-2\nprojet: Campus\n---\n# I-2\n');
  const panel = new GuidePanel(simulator);
  await panel.ready();
  await expect.poll(() => panel.root.locator('.jalons-project').innerText()).toBe('Campus');
  await panel.expectStatus('I2', 'draft');
  await simulator.palette('annuler la dernière');
  await expect.poll(() => notes(simulator)).toEqual(files);

  // Another project: one goes on from its name, not from a gesture on the former.
  await panel.root.locator('.jalons-now button').first().focus();
  await simulator.palette('changer de projet');
  await page.locator('.suggestion-item', { hasText: 'Autre' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.jalons-project')?.textContent?.trim()))
    .toBe('Autre');
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 400],
] as const)(
  'the form of a new project (%s, %i px): problems beside their fields, what will be written below',
  async (theme, width) => {
    const simulator = await openSimulator({
      files: { 'Vrac/ÉD 440 Modèle.md': '# 440\n', 'Vrac/ÉD 442 Acteurs.md': '# 442\n' },
      theme,
      width,
    });
    const { page } = simulator;
    const name = `project-form-${theme}-${String(width)}`;
    await simulator.command('jalons:start-project');
    const form = page.locator('.jalons-start-form');
    await form.waitFor();
    await simulator.screenshot(`${name}-empty`);
    await page.keyboard.press('Enter');
    await form.locator('.jalons-field-problem').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.keyboard.type('Campus numérique');
    expect(await form.locator('[data-field="folder"] input').inputValue()).toBe('Campus numérique');
    await form.getByLabel('ÉD existants à reprendre').selectOption({ index: 1 });
    await form.getByLabel('À la carte').check();
    await form.getByText('Choisir parmi les ÉD : Pédagogique').click();
    await form.getByRole('checkbox', { name: /^220/u }).check();
    await form.locator('.jalons-diff').nth(1).waitFor();
    await form.locator('.jalons-diff summary').first().click();
    await simulator.screenshot(name);
    expect(await askAxe(page, '.jalons-start-modal')).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('.jalons-start-modal')?.scrollWidth)).toBe(
      await page.evaluate(() => document.querySelector('.jalons-start-modal')?.clientWidth),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  },
);

test('the form of a project asks what its method knows: no context and no EDs for activities alone; what is of no axis by its phase', async () => {
  const simulator = await openSimulator({ files: { 'Vrac/I-1.md': '---\ned: I-1\n---\n# I-1\n' }, height: 1000 });
  const { page } = simulator;
  await simulator.palette('commencer un projet');
  const form = page.locator('.jalons-start-form');
  await form.waitFor();
  const field = (name: string) => form.locator(`[data-field="${name}"]`);
  const asked = async (method: string): Promise<readonly number[]> => {
    await field('pack').locator('select').selectOption({ label: method });
    return Promise.all(['context', 'adopt'].map((name) => field(name).count()));
  };
  expect(await asked('MIENA – Méthode d’ingénierie d’un environnement numérique d’apprentissage')).toEqual([1, 1]);
  await field('context').locator('select').selectOption({ label: 'individuel' });
  expect(await asked('CNIG – Fabrique des standards')).toEqual([0, 0]);
  await field('name').locator('input').fill('Norme');
  await expect.poll(() => form.locator('.jalons-will-write').innerText()).toContain('Norme');
  expect(await form.locator('.jalons-will-write').innerText()).not.toContain('contexte');
  await simulator.screenshot('start-cnig');
  expect(await asked('MISA 4.1')).toEqual([0, 1]);
  await form.getByText('À la carte').click();
  expect((await form.locator('.jalons-parts summary').allInnerTexts()).at(-1)).toContain(
    'Définition du projet de formation',
  );
  await simulator.screenshot('start-misa');
});
