// The guide, in Chromium, with the plugin as built: by mouse, by keyboard, and following the vault.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GuidePanel, plain } from './guide-panel';
import { aBeginning, anEnd, aProject, contextNote, contextText, projectNote } from './guide-vault';
import { demoVault, openSimulator, type SimulatorOptions } from './open-simulator';

const deliverable = (status: string, rest = '') =>
  `---\ned: I-1\nprojet: ENA Géo\nstatut: ${status}\n${rest}---\n# Contexte\n`;

test.each(['light', 'dark'] as const)('the guide of a project in progress (%s)', async (theme) => {
  const simulator = await openSimulator({ vault: demoVault, theme, height: 1240 });
  const guide = await new GuidePanel(simulator).open();
  expect(await guide.root.locator('.jalons-project').innerText()).toBe('ENA Histoire du Québec');
  expect(await guide.root.locator('.jalons-pack').innerText()).toBe('MIENA, axe d’implantation');
  expect(await guide.root.locator('.jalons-step[data-step^="I"] .jalons-step-code').allInnerTexts()).toEqual([
    'I1',
    'I2',
    'I3',
    'I4',
    'I5',
    'I6',
  ]);
  await guide.expectStatus('I1', 'validated');
  await guide.expectStatus('I2', 'in-progress');
  await guide.expectStatus('I3', 'absent');
  const progress = await guide.root.locator('.jalons-progress').getAttribute('aria-label');
  expect(plain(progress ?? '')).toBe('Avancement : 1 validé, 1 en cours, 4 absents');
  expect(plain(await guide.root.locator('.jalons-progress-whole').innerText())).toMatch(
    /^1\/6 ÉD validé · \d+\/\d+ activités$/,
  );
  const now = plain(await guide.root.locator('.jalons-now').innerText());
  expect(now).toMatch(
    /^À faire maintenant Compléter I-2 Orientations de l’implantation Ce qu’il lui faut est là, et I-3 l’attend. Ouvrir/,
  );
  expect(now).toContain('Écrire I-3 Modèles de diffusion');
  await guide.heading('I3').click();
  await guide.expectOpen('I3');
  const body = plain(await guide.step('I3').innerText());
  for (const part of [
    'Objectif',
    'Activités',
    'Techniques',
    'I-3',
    'Modèles de diffusion',
    'absent',
    'évolutif',
    'équivaut à 440',
  ])
    expect(body).toContain(part);
  const chips = guide.step('I3').locator('.jalons-need');
  expect((await chips.allInnerTexts()).map(plain)).toEqual([
    '◐ I-2 en cours',
    'P-5 hors projet',
    'M-4 hors projet',
    'I-4 à écrire',
  ]);
  expect(await guide.step('I3').locator('.jalons-note').allInnerTexts()).toEqual(
    expect.arrayContaining(["SF_ I3_ Modéliser la diffusion de l'ENA", 'DOC_ED_440_Modèles de diffusion']),
  );
  await chips.last().click();
  await guide.expectOpen('I4');
  await simulator.screenshot(`guide-${theme}`);
});

test('by keyboard: the palette opens it; arrows, letters, Enter and Space lead through steps and documents; a search leads to what it found', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  await simulator.palette('ouvrir le guide');
  const guide = new GuidePanel(simulator);
  await guide.ready();
  await guide.expectOpen('I2');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  // The keyboard is in the guide as soon as it is asked for.
  expect(plain(await focused())).toBe('ENA Histoire du Québec');
  await guide.heading('I1').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await guide.expectOpen('I3');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  const last = guide.root.locator('.jalons-step[data-part="M"]');
  await last.locator('[aria-expanded="true"]').first().waitFor();
  expect(await guide.root.locator('.jalons-step-button[aria-expanded="true"]').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('M-1');
  await page.keyboard.press('Enter');
  await last.locator('[data-ed="M-1"][aria-expanded="true"]').waitFor();
  await page.keyboard.type('elab');
  expect(await focused()).toContain('Élaborer le plan d’implantation pédagogique');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toContain('M-5');
  const heading = last.locator('.jalons-step-button');
  await heading.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await heading.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid');
  expect(await last.locator('[role="region"]').first().getAttribute('aria-labelledby')).toBe(
    await heading.getAttribute('id'),
  );

  await guide.root.locator('.jalons-search').focus();
  await page.keyboard.type('MODELES DE DIFF');
  await guide.root.locator('[role="status"]', { hasText: /^\d+\sr/u }).waitFor({ state: 'attached' });
  expect(await guide.root.locator('.jalons-step').count()).toBeLessThan(5);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('Définir les orientations');
  await guide.root.locator('.jalons-search').focus();
  await page.keyboard.press('Escape');
  await last.waitFor();
});

/** Every state that the guide has, by name: what the vault holds, and what is done to come there. */
const states: readonly {
  readonly name: string;
  readonly options: SimulatorOptions;
  readonly then?: (guide: GuidePanel) => Promise<void>;
}[] = [
  { name: 'empty', options: {} },
  {
    name: 'no-ed',
    options: {
      files: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`Notes/${String(at)}.md`, 'Une note.\n'])),
    },
  },
  { name: 'loose', options: { files: { 'a.md': '---\ned: I-1\nstatut: validé\n---\n## A\n\nTexte.\n' } } },
  { name: 'beginning', options: { files: aBeginning } },
  { name: 'end', options: { files: anEnd } },
  {
    name: 'project',
    options: { files: aProject },
    then: async (guide) => {
      for (const id of ['I1', 'I2', 'I3', 'I4']) {
        await guide.heading(id).click();
        if (id === 'I3') await guide.step('I3').getByText('Pourquoi ce statut').click();
        await guide.expectClean(id);
      }
      await guide.button('Filtrer les étapes').click();
      await guide.root.getByRole('combobox', { name: 'Statut' }).selectOption({ label: 'à revoir' });
      expect(await guide.root.locator('.jalons-step').count()).toBe(1);
      await guide.root.locator('.jalons-cycles summary').click();
      await guide.expectClean('filtered');
      await guide.root.locator('.jalons-search').fill('xyzxyz');
    },
  },
];

test('every state, 320 pixels wide, in light and dark: nothing overflows, and axe has nothing to say', async () => {
  for (const { name, options, then } of states) {
    const simulator = await openSimulator({ ...options, height: 1400 });
    const guide = await new GuidePanel(simulator).open();
    await guide.setWidth(320);
    await guide.expectClean(name);
    await then?.(guide);
    if (then !== undefined) await guide.expectClean(`${name}, in the end`);
    await simulator.close();
  }
});

test('a day of a project: tick, compare, review, validate; the panel says why, and keeps the focus', async () => {
  const simulator = await openSimulator({ files: aProject, height: 1200 });
  const { page } = simulator;
  const guide = await new GuidePanel(simulator).open();
  await guide.expectStatus('I2', 'stale');
  expect(plain(await guide.root.locator('.jalons-progress-whole').innerText())).toContain('1/6 ÉD validé ');
  await guide.expectOpen('I3');
  const flags = (await guide.step('I3').locator('.jalons-flag').allInnerTexts()).map(plain);
  expect(flags).toEqual(['en retard : l’échéance du 12 mars 2020 est passée']);
  await guide.step('I3').getByText('Pourquoi ce statut').click();
  const reasons = plain(await guide.step('I3').locator('.jalons-evidence').innerText());
  for (const part of ['la note dit « en cours »', 'vide : Tâches', 'rubrique absente', 'rempli : Acteurs'])
    expect(reasons).toContain(part);
  await guide.step('I3').getByText('vide : Tâches').click();
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.name === 'I-3.md');

  const box = guide.step('I3').getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await guide.step('I3').locator('.jalons-activity[data-ticked="true"]').waitFor();
  expect(simulator.read(projectNote)).toMatch(/- \[x\] .+ \^i3-/u);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await guide.step('I3').locator('.jalons-activity[data-ticked="true"]').waitFor({ state: 'detached' });

  await guide.heading('I2').click();
  const stale = guide.step('I2').locator('.jalons-stale');
  expect(plain(await stale.innerText())).toMatch(/^à revoir : I-1 a changé depuis \(.*Infrastructure technologique/u);
  await stale.getByRole('button', { name: 'Comparer avec I-1' }).click();
  await page.waitForFunction(
    () => document.querySelectorAll('.mod-root .workspace-leaf-content[data-type="markdown"]').length >= 2,
  );
  await guide.heading('I2').click();
  if ((await guide.heading('I2').getAttribute('aria-expanded')) === 'false') await guide.heading('I2').click();
  const review = guide.step('I2').getByRole('button', { name: 'Marquer comme revu I-2' });
  await review.focus();
  await page.keyboard.press('Enter');
  await guide.expectStatus('I2', 'validated');
  await guide.root.locator('[role="status"]', { hasText: 'I-2 : validé' }).waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.activeElement?.closest('[data-ed]')?.getAttribute('data-ed'))).toBe('I-2');

  simulator.write(contextNote, contextText.replace('ressources', 'services et ressources'));
  await guide.expectStatus('I2', 'stale');
  expect(plain(await guide.root.locator('.jalons-now').innerText())).toContain(
    'I-1 a changé depuis la validation : Ressources disponibles.',
  );
});

test('one thing done after the other: the focus goes to what is next to do, never to the button that does it; one way back at a time', async () => {
  const written = Object.entries(anEnd).map(([path, text]) => [
    path,
    text.replace('statut: validé', 'statut: à valider'),
  ]);
  const simulator = await openSimulator({ files: Object.fromEntries(written), height: 1200 });
  const { page } = simulator;
  const guide = await new GuidePanel(simulator).open();
  const title = guide.root.locator('.jalons-now .jalons-now-title');
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await guide.root.locator('.jalons-now .jalons-buttons').first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await guide.expectStatus(`I${String(number)}`, 'validated');
    const next = number < 6 ? `Valider I-${String(number + 1)}` : 'Tous les ÉD sont validés.';
    await title.filter({ hasText: next }).waitFor();
    await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => page.locator('.notice .jalons-notice-undo').count()).toBe(1);
  }
  expect(plain(await guide.root.locator('.jalons-progress-whole').innerText())).toContain('6/6 ÉD validés');
  // The end is no dead end: the dossier, and what is left to tick.
  const now = guide.root.locator('.jalons-now');
  expect(plain(await now.innerText())).toMatch(/^Tous les ÉD sont validés\. Il reste \d+ activités à cocher\./u);
  await guide.expectClean('end');
  await now.getByRole('button', { name: 'Voir ce qui reste à cocher' }).click();
  await guide.expectOpen('I1');
  await now.getByRole('button', { name: 'Assembler le dossier' }).click();
  await expect.poll(() => readdirSync(join(simulator.vault, 'Projets/ENA')).join()).toContain('Dossier – ');
});

test('it follows the active note, stays when it is pinned, and remembers the project on this device', async () => {
  const simulator = await openSimulator({
    files: {
      'A.md': '---\ntype: projet\nméthode: miena\n---\n',
      'B.md': '---\ntype: projet\nméthode: miena\n---\n',
      'a.md': deliverable('validé').replace('ENA Géo', 'A'),
      'b.md': '---\ned: I-2\nprojet: "[[B]]"\nstatut: en cours\n---\n## A\n\nTexte.\n',
      'c.md': '---\ned: I-3\n---\n',
    },
  });
  const guide = await new GuidePanel(simulator).open();
  const project = guide.root.locator('.jalons-project');
  expect(await project.innerText()).toBe('Sans projet');
  await guide.root.getByText('Quel projet').waitFor();
  expect(await guide.root.locator('.jalons-now').count()).toBe(0);
  await guide.button('A').click();
  await guide.expectStatus('I1', 'validated');
  await simulator.openNote('b.md');
  await guide.expectOpen('I2');
  expect(await project.innerText()).toBe('B');
  expect(await simulator.page.evaluate(() => document.activeElement?.closest('.jalons-guide') ?? null)).toBeNull();
  await guide.root.getByRole('button', { name: 'Rester sur ce projet' }).click();
  await simulator.openNote('a.md');
  expect(await project.innerText()).toBe('B');
  await project.click();
  await simulator.chooseMenuItem('Sans projet');
  await guide.expectStatus('I3', 'draft');
  await project.click();
  await simulator.chooseMenuItem('A');
  await simulator.reload();
  const again = new GuidePanel(simulator);
  if ((await again.root.count()) === 0) await again.open();
  await again.ready();
  expect(await again.root.locator('.jalons-project').innerText()).toBe('A');
});

test('a click on a reference opens the note; with Ctrl it opens in a new tab', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  const link = guide.step('I2').locator('.jalons-note', { hasText: 'SF_ I2_' });
  await link.click();
  await simulator.page.waitForFunction(() => window.app.workspace.getActiveFile()?.name.startsWith('SF_ I2_'));
  const tabs = simulator.page.locator('.mod-root .workspace-tab-header');
  const before = await tabs.count();
  await link.click({ modifiers: ['Control'] });
  await simulator.page.waitForFunction(
    (count) => document.querySelectorAll('.mod-root .workspace-tab-header').length === count,
    before + 1,
  );
});

test('it follows the vault: a note comes, changes, is renamed, goes; nothing is reloaded', async () => {
  const simulator = await openSimulator({ files: { 'Accueil.md': '# Accueil\n' } });
  const guide = await new GuidePanel(simulator).open();
  await simulator.page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  await guide.expectStatus('I1', 'absent');
  expect(await guide.root.locator('.jalons-project').innerText()).toBe('Sans projet');
  expect(plain(await guide.root.locator('.jalons-welcome').innerText())).toMatch(
    /^Bienvenue dans Jalons .+ Commencer un projet Essayer/u,
  );

  // One stray ED of no project is taken up on demand, and the rest is still said.
  simulator.write('Boîte.md', '---\ned: I-3.1\n---\n');
  await guide.expectStatus('I3', 'draft');
  expect(plain(await guide.root.locator('.jalons-welcome').innerText())).toMatch(
    /^Bienvenue dans Jalons .+ 1 document .+ En faire un projet Commencer un projet Essayer/u,
  );
  expect(await guide.root.locator('.jalons-progress').count()).toBe(0);
  rmSync(join(simulator.vault, 'Boîte.md'));

  simulator.write('Projets/I-1.md', deliverable('ébauche'));
  await guide.expectStatus('I1', 'draft');
  await guide.root.locator('.jalons-project', { hasText: 'ENA Géo' }).waitFor();

  simulator.write('Projets/I-1.md', deliverable('validé'));
  await guide.expectStatus('I1', 'validated');
  await guide.root.locator('[role="status"]', { hasText: 'I-1 : validé' }).waitFor({ state: 'attached' });

  renameSync(join(simulator.vault, 'Projets'), join(simulator.vault, 'Travaux'));
  await guide.heading('I1').click();
  const open = guide.step('I1').locator('.jalons-button', { hasText: 'Ouvrir' });
  await simulator.page.locator('.nav-file-title[data-path="Travaux/I-1.md"]').waitFor();
  await open.click();
  await simulator.page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Travaux/I-1.md');

  rmSync(join(simulator.vault, 'Travaux'), { recursive: true });
  await guide.expectStatus('I1', 'absent');
  expect(await simulator.page.locator('body[data-not-reloaded]').count()).toBe(1);
});

test('from 240 to 500 pixels, and in letters twice as large, nothing overflows; on a touch screen nothing to press is under 44 pixels high', async () => {
  const simulator = await openSimulator({ ownPage: true, vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  for (const width of [240, 400, 500]) {
    await guide.setWidth(width);
    for (const id of ['I1', 'I4']) {
      await guide.heading(id).click();
      expect([width, id, await guide.overflowing()]).toEqual([width, id, []]);
    }
  }
  await guide.setWidth(320);
  await simulator.page.evaluate(() => {
    for (const size of ['small', 'smaller', 'medium']) document.body.style.setProperty(`--font-ui-${size}`, '26px');
  });
  expect(await guide.overflowing()).toEqual([]);
  await simulator.page.evaluate(() => {
    document.body.removeAttribute('style');
  });
  const small = () =>
    guide.root.evaluate((element) =>
      [...element.querySelectorAll('button, a, summary, select, input:not([type="checkbox"]), label')]
        .filter((each) => each.getBoundingClientRect().height > 0 && each.getBoundingClientRect().height < 44)
        .map((each) => each.className),
    );
  await simulator.page.evaluate(() => document.body.classList.add('is-mobile'));
  expect(await small()).toEqual([]);
  await simulator.page.evaluate(() => document.body.classList.remove('is-mobile'));
  expect(await small()).not.toEqual([]);
  const client = await simulator.page.context().newCDPSession(simulator.page);
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  expect(await small()).toEqual([]);
});

test('in English', async () => {
  const simulator = await openSimulator({ vault: demoVault, lang: 'en' });
  await simulator.palette('implementation guide');
  const guide = new GuidePanel(simulator);
  await guide.ready();
  expect(await guide.root.locator('.jalons-now-title').innerText()).toMatch(/^Complete I-2 /);
  expect(await guide.root.innerText()).not.toMatch(/Étapes|Activités|ébauche|S’appuie/);
});

test('opening the vault, the guide and a thousand notes writes nothing', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const before = contents(simulator.vault);
  await new GuidePanel(simulator).open();
  await simulator.page.evaluate(async () => {
    const files = window.app.vault.getMarkdownFiles();
    for (let turn = 0; turn < 1000; turn += 1) {
      const file = files[turn % files.length];
      if (file !== undefined) await window.app.workspace.getLeaf(false).openFile(file);
    }
  });
  await simulator.reload();
  expect(contents(simulator.vault)).toEqual(before);
});

/** Every file of a folder with a digest of its bytes and the time of its last change. */
function contents(folder: string, under = ''): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, contents(folder, path));
    else {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex');
      found[path] = `${digest} ${String(statSync(join(folder, path)).mtimeMs)}`;
    }
  }
  return found;
}
