// Inserting an ED through its four doors, by mouse and by keyboard, with the plugin as built.
import { expect, test } from 'vitest';
import { GuidePanel, plain } from './guide-panel';
import { demoVault, openSimulator, type Simulator } from './open-simulator';

const project = 'Projets/ENA Histoire du Québec';
const newNote = `${project}/ÉD I-3 Modèles de diffusion – ENA Histoire du Québec.md`;

const frontmatterOf = (text: string) => text.slice(0, text.indexOf('\n---\n', 4) + 5);

async function waitForNote(simulator: Simulator, path: string): Promise<string> {
  await simulator.page.waitForFunction((wanted) => window.app.workspace.getActiveFile()?.path === wanted, path);
  return simulator.read(path);
}

test('the button of a step: a new note beside the project’s, with its parents and children; the panel follows', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  await guide.heading('I3').click();
  await guide.step('I3').getByRole('button', { name: 'Insérer I-3' }).click();
  const text = await waitForNote(simulator, newNote);
  const frontmatter = frontmatterOf(text);
  for (const line of [
    'title: ÉD I-3 Modèles de diffusion – ENA Histoire du Québec',
    'type_objet: document',
    'ed: I-3',
    'projet: ENA Histoire du Québec',
    'statut: ébauche',
    '  nodeLabel: "Modèles de diffusion"',
    '  nodeClass: "document"',
    '    - ÉD I-2 Orientations de l’implantation – ENA Histoire du Québec',
  ])
    expect(frontmatter).toContain(`${line}\n`);
  expect(frontmatter).toMatch(
    /\nexcalibrain:\n {2}parents:\n(?: {4}- .+\n)+ {2}children:\n(?: {4}- .+\n)+ {2}friends: \[\]\n/,
  );
  expect(text).toMatch(/\n# ÉD I-3 Modèles de diffusion – ENA Histoire du Québec\n/);
  await guide.expectStatus('I3', 'draft');
  expect((await simulator.notices()).join()).toContain('est créée dans');
  await simulator.screenshot('insert-step');
});

test('a taken name gets a number; what was there is untouched', async () => {
  const taken = `${project}/${newNote.slice(project.length + 1).normalize('NFD')}`;
  const simulator = await openSimulator({ vault: demoVault, files: { [taken]: 'à moi' } });
  const guide = await new GuidePanel(simulator).open();
  await guide.heading('I3').click();
  await guide.step('I3').getByRole('button', { name: 'Insérer I-3' }).click();
  // The note that is there may be that document: the user says that it is not.
  await simulator.page.locator('.suggestion-item', { hasText: 'Insérer quand même' }).click();
  await waitForNote(simulator, newNote.replace('.md', ' 1.md'));
  expect(simulator.read(taken)).toBe('à moi');
});

test('the palette, by keyboard alone: the gallery finds without accents and says what exists', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  await simulator.palette('insérer un éd');
  const gallery = page.locator('.jalons-gallery');
  await gallery.locator('.jalons-gallery-search').waitFor();
  expect(await gallery.locator('.jalons-gallery-group').first().innerText()).toMatch(/^I1 · /);
  await page.keyboard.type('modeles de dif');
  const selected = gallery.locator('.jalons-gallery-entry[aria-selected="true"]');
  expect(await selected.getAttribute('data-ed')).toBe('miena:I-3');
  expect(await selected.locator('.jalons-chip').innerText()).toBe('absent');
  await simulator.screenshot('gallery');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('I-1');
  expect(await selected.locator('.jalons-chip').innerText()).toBe('validé');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('plan implantation mat');
  expect(await selected.getAttribute('data-ed')).toBe('miena:I-6');
  await page.keyboard.press('Enter');
  // The only project of the vault is the current one: nothing is asked.
  const project = 'ENA Histoire du Québec';
  const path = `Projets/${project}/ÉD I-6 Plan d’implantation matérielle – ${project}.md`;
  expect(await waitForNote(simulator, path)).toContain(`projet: ${project}\n`);
});

test('the project may be empty, and Escape gives up without a trace', async () => {
  const simulator = await openSimulator({ files: { 'Accueil.md': '' } });
  const { page } = simulator;
  for (const giveUpAt of ['gallery', 'project']) {
    await simulator.command('jalons:insert-ed');
    await page.locator('.jalons-gallery-search').waitFor();
    if (giveUpAt === 'project') {
      await page.keyboard.press('Enter');
      await page.locator('.jalons-project-modal').waitFor();
    }
    await page.keyboard.press('Escape');
    await page.locator('.modal-container').waitFor({ state: 'detached' });
  }
  await page.locator('.prompt').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => window.app.vault.getMarkdownFiles().map(({ path }) => path))).toEqual([
    'Accueil.md',
  ]);
  await simulator.command('jalons:insert-ed');
  await page.locator('.jalons-gallery-search').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.jalons-project-modal .suggestion-item', { hasText: 'Sans projet' }).click();
  const text = await waitForNote(simulator, 'ÉD I-1 Contexte du système de formation.md');
  expect(text).toMatch(/\nprojet: (?:''|"")?\n/);
});

test('right-click on a folder, and on a file: the note comes there', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  for (const [clicked, folder, code] of [
    ['Lectures', 'Lectures', 'I-5'],
    ['Outils/Index.md', 'Outils', 'I-4'],
  ] as const) {
    await simulator.rightClickFile(clicked);
    await simulator.chooseMenuItem('Insérer un ÉD ici');
    await page.locator('.jalons-gallery-search').waitFor();
    await page.keyboard.type(code);
    await page.locator(`.jalons-gallery-entry[data-ed="miena:${code}"]`).click();
    await page.waitForFunction(
      (under) => window.app.workspace.getActiveFile()?.path.startsWith(`${under}/ÉD `),
      folder,
    );
  }
});

test('right-click in a text: the text at the cursor, its properties beside those of the note, taken back by one undo', async () => {
  const simulator = await openSimulator({ files: { 'Ma note.md': '---\nprojet: Le mien\n---\nAvant\n\nAprès\n' } });
  const { page } = simulator;
  await simulator.openNote('Ma note.md');
  const before = await simulator.editorText();
  await page.locator('.cm-line', { hasText: 'Avant' }).click();
  await page.keyboard.press('End');
  await page.locator('.cm-line', { hasText: 'Avant' }).click({ button: 'right' });
  await simulator.chooseMenuItem('Insérer un ÉD au curseur');
  await page.locator('.jalons-gallery-search').waitFor();
  await page.keyboard.type('I-2');
  await page.keyboard.press('Enter');
  // The text alone, unless the user says that the note becomes the document.
  const ways = page.locator('.suggestion-item');
  await ways.nth(1).waitFor();
  expect(plain(await ways.first().innerText())).toMatch(/^Insérer le texte seulement/u);
  expect(await simulator.editorText()).toBe(before);
  await simulator.screenshot('insert-becoming');
  await page.keyboard.press('Enter');
  await expect.poll(() => simulator.editorText()).toContain('\nAvant\n\n# ÉD I-2');
  expect((await simulator.editorText())?.startsWith('---\nprojet: Le mien\n---\nAvant\n')).toBe(true);
  await page.keyboard.press('Control+z');
  expect(await simulator.editorText()).toBe(before);

  await page.locator('.cm-line', { hasText: 'Avant' }).click();
  await page.keyboard.press('End');
  await simulator.command('jalons:insert-ed-at-cursor');
  await page.locator('.jalons-gallery-search').waitFor();
  await page.keyboard.type('I-2');
  await page.keyboard.press('Enter');
  await ways.filter({ hasText: 'Cette note devient l’ÉD I-2' }).click();
  await expect.poll(() => simulator.editorText()).toContain('# ÉD I-2 Orientations de l’implantation');
  const after = (await simulator.editorText()) ?? '';
  expect(after.match(/^---$/gm)).toHaveLength(2);
  expect(after).toContain('\nprojet: Le mien\n');
  expect(after).toContain('\ned: I-2\n');
  expect(after).toContain('\nAvant\n\n# ÉD I-2');
  expect(after.trimEnd().endsWith('Après')).toBe(true);
  await simulator.screenshot('insert-cursor');
  await page.keyboard.press('Control+z');
  expect(await simulator.editorText()).toBe(before);
});

test('the guide’s button puts the text where the cursor was, though the guide has the focus; asks where the project has that ED', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  await simulator.openNote('Accueil.md');
  await simulator.page.locator('.mod-root .cm-line').last().click();
  await guide.heading('I1').click();
  await guide.step('I1').getByRole('button', { name: 'Autres gestes pour I-1' }).click();
  await simulator.chooseMenuItem('Insérer au curseur');
  const before = await simulator.editorText();
  await simulator.page.locator('.suggestion-item', { hasText: 'Cette note devient l’ÉD I-1' }).click();
  await simulator.page.locator('.suggestion-item').nth(2).waitFor();
  await simulator.screenshot('insert-written');
  expect(await simulator.editorText()).toBe(before);
  await simulator.page.locator('.suggestion-item', { hasText: 'Insérer quand même' }).click();
  await expect.poll(() => simulator.editorText()).toContain('# ÉD I-1 Contexte du système de formation');
  expect((await simulator.editorText())?.match(/^---$/gm)).toHaveLength(2);
});

test('Alt+Enter in the gallery inserts at the cursor instead', async () => {
  const simulator = await openSimulator({ files: { 'a.md': 'Texte\n' } });
  await simulator.openNote('a.md');
  await simulator.page.locator('.cm-line').first().click();
  await simulator.command('jalons:insert-ed');
  await simulator.page.locator('.jalons-gallery-search').waitFor();
  await simulator.page.keyboard.type('I-4');
  await simulator.page.keyboard.press('Alt+Enter');
  await simulator.page.locator('.suggestion-item', { hasText: 'Insérer le texte seulement' }).click();
  await expect.poll(() => simulator.editorText()).toMatch(/^Texte\n\n# ÉD I-4 Tableau des acteurs/u);
});

test('undo takes the new note away', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  await guide.heading('I3').click();
  await guide.step('I3').getByRole('button', { name: 'Insérer I-3' }).click();
  await waitForNote(simulator, newNote);
  await guide.expectStatus('I3', 'draft');
  await simulator.command('jalons:undo-last');
  await guide.expectStatus('I3', 'absent');
});

test('commands: ids are permanent, names are in sentence case', async () => {
  const simulator = await openSimulator({ files: {} });
  const commands = await simulator.page.evaluate(() =>
    window.app.commands
      .listCommands()
      .filter(({ id }) => id.startsWith('jalons:'))
      .map(({ id, name }) => `${id} ${name}`),
  );
  expect(commands.filter((each) => /jalons:(open|insert|undo)/.test(each))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^jalons:open-panel /),
      expect.stringMatching(/^jalons:open-graph /),
      expect.stringMatching(/^jalons:insert-ed /),
    ]),
  );
});

test('the gallery is called by what it is opened for', async () => {
  const simulator = await openSimulator({ files: { 'Idées.md': 'Une idée.\n' } });
  const title = simulator.page.locator('.jalons-gallery-modal .modal-title');
  await simulator.openNote('Idées.md');
  for (const [command, name] of [
    ['jalons:complete-note', 'Compléter cette note'],
    ['jalons:insert-ed', 'Insérer un ÉD'],
  ] as const) {
    await simulator.command(command);
    await title.waitFor();
    expect(await title.innerText()).toBe(name);
    await simulator.page.keyboard.press('Escape');
    await title.waitFor({ state: 'detached' });
  }
});
