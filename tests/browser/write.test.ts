// Writing into notes that exist, in Chromium: what changes is shown, nothing is lost, everything can be taken back.
import { expect, test } from 'vitest';
import { GuidePanel } from './guide-panel';
import { demoVault, openSimulator, type Simulator } from './open-simulator';

const contextNote =
  'Projets/ENA Histoire du Québec/ÉD I-1 Contexte du système de formation – ENA Histoire du Québec.md';
const scrap = (title: string) => `---\ned: I-2\nprojet: ENA  # le nôtre\n---\n# ${title}\n\n## Remarques\nÀ moi.\n`;

/** An editor saves what was typed a while later. */
const saved = { timeout: 8000 };
const dialog = (simulator: Simulator) => simulator.page.locator('.modal .jalons-dialog');
const notice = (simulator: Simulator, text: string) => simulator.page.locator('.notice', { hasText: text });

async function pick(simulator: Simulator, query: string, keys: string): Promise<void> {
  await simulator.page.locator('.jalons-gallery-search').waitFor();
  await simulator.page.keyboard.type(query);
  await simulator.page.keyboard.press(keys);
}

/** Types at the end of the open note, which is then ahead of its file. */
async function typeAtEnd(simulator: Simulator, text: string): Promise<void> {
  await simulator.page.locator('.mod-root .cm-content:visible').click();
  await simulator.page.keyboard.press('Control+End');
  await simulator.page.keyboard.type(text);
}

/** Says that the note is that document from now on. */
async function becomes(simulator: Simulator, code: string): Promise<void> {
  await simulator.page.locator('.suggestion-item', { hasText: `Cette note devient l’ÉD ${code}` }).waitFor();
  await simulator.page.keyboard.press('ArrowDown');
  await simulator.page.keyboard.press('Enter');
}

test('at the cursor, by keyboard, in a CRLF note: a disagreement is shown, the user chooses; one undo takes all back', async () => {
  const before = '---\r\ntitle: Ma note # à moi\r\ntags: [perso]\r\nstatut: validé\r\n---\r\nAvant\r\n\r\nAprès\r\n';
  const simulator = await openSimulator({ files: { 'Ma note.md': before } });
  const { page } = simulator;
  await simulator.openNote('Ma note.md');
  await page.locator('.cm-line', { hasText: 'Avant' }).click();
  await page.keyboard.press('End');
  await simulator.palette('insérer un éd');
  await pick(simulator, 'I-2', 'Alt+Enter');
  await becomes(simulator, 'I-2');
  await dialog(simulator).waitFor();
  const title = page.locator('.jalons-value-choice[data-key="title"]');
  expect(await page.locator('.jalons-value-choice').count()).toBe(2);
  expect(await title.innerText()).toContain('Ma note');
  await simulator.screenshot('values');
  await title.locator('input').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('.jalons-apply').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => simulator.editorText()).toContain('\nAvant\n\n# ÉD I-2 Orientations');
  await expect.poll(() => simulator.read('Ma note.md'), saved).toContain('ed: I-2\r\n');
  const after = simulator.read('Ma note.md');
  expect(after).toContain(
    '\r\ntitle: ÉD I-2 Orientations de l’implantation # à moi\r\ntags: [perso, MIENA, livrable]\r\n',
  );
  expect(after).toContain('\r\nstatut: validé\r\n');
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(after.endsWith('\r\n\r\nAprès\r\n')).toBe(true);
  // The file was written, as the editor would have saved it with other line ends: what was written is taken back there.
  await page.locator('.jalons-notice-undo').click();
  await expect.poll(() => simulator.read('Ma note.md'), saved).toBe(before);
  await expect.poll(() => simulator.editorText()).toBe(before.replaceAll('\r\n', '\n'));
});

test('giving up the choice writes nothing', async () => {
  const simulator = await openSimulator({ files: { 'a.md': '---\nstatut: validé\n---\nTexte\n' } });
  await simulator.openNote('a.md');
  await simulator.page.locator('.cm-line', { hasText: 'Texte' }).click();
  await simulator.command('jalons:insert-ed-at-cursor');
  await pick(simulator, 'I-2', 'Enter');
  await becomes(simulator, 'I-2');
  await dialog(simulator).waitFor();
  await simulator.page.keyboard.press('Escape');
  await dialog(simulator).waitFor({ state: 'detached' });
  expect(await simulator.editorText()).toBe('---\nstatut: validé\n---\nTexte\n');
});

test('complete, from the palette: the difference first, then only what is missing; the notice takes it back', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  const before = simulator.read(contextNote);
  await simulator.openNote(contextNote);
  await simulator.palette('compléter cette note');
  await dialog(simulator).waitFor();
  expect(await page.locator('.jalons-diff-line[data-mark="removed"]').count()).toBe(0);
  const added = await page.locator('.jalons-diff-line[data-mark="added"] .jalons-diff-text').allTextContents();
  expect(added).toContain('## Contraintes');
  await simulator.screenshot('complete');
  await page.keyboard.press('Enter');
  await notice(simulator, 'est complétée').waitFor();
  await expect.poll(() => simulator.read(contextNote), saved).toContain('\n## Contraintes\n');
  let rest = simulator.read(contextNote);
  for (const line of before.split('\n').filter((each) => each !== '')) {
    expect(rest).toContain(line);
    rest = rest.slice(rest.indexOf(line) + line.length);
  }
  await simulator.screenshot('notice-undo');
  await page.locator('.jalons-notice-undo').click();
  await notice(simulator, 'Annulé').waitFor();
  await expect.poll(() => simulator.read(contextNote), saved).toBe(before);
});

test('complete, by right-click on the file and cancelled: nothing is written', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const before = simulator.read(contextNote);
  await simulator.rightClickFile(contextNote);
  await simulator.chooseMenuItem('Compléter cette note');
  await dialog(simulator).locator('.jalons-cancel').click();
  await dialog(simulator).waitFor({ state: 'detached' });
  expect(simulator.read(contextNote)).toBe(before);
});

test('complete, by the button of the guide', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  await guide.heading('I1').click();
  await guide.step('I1').getByRole('button', { name: 'Compléter I-1' }).click();
  await dialog(simulator).locator('.jalons-apply').click();
  await expect.poll(() => simulator.read(contextNote), saved).toContain('\n## Contraintes\n');
});

test('what was just typed stays: the note is completed in its editor', async () => {
  const simulator = await openSimulator({ files: { 'a.md': scrap('A') } });
  await simulator.openNote('a.md');
  await typeAtEnd(simulator, 'Tapé à l’instant');
  await simulator.rightClickEditor();
  await simulator.chooseMenuItem('Compléter cette note');
  await dialog(simulator).locator('.jalons-apply').click();
  await expect.poll(() => simulator.editorText()).toContain('\n## Modes de diffusion');
  const text = (await simulator.editorText()) ?? '';
  expect(text).toContain('Tapé à l’instant');
  expect(text).toContain('projet: ENA  # le nôtre\n');
  await expect.poll(() => simulator.read('a.md'), saved).toBe(text);
});

test('Shift+Enter in the gallery completes the open note', async () => {
  const simulator = await openSimulator({ files: { 'a.md': '# Libre\n\nTexte\n' } });
  await simulator.openNote('a.md');
  await simulator.command('jalons:insert-ed');
  await pick(simulator, 'I-4', 'Shift+Enter');
  await dialog(simulator).locator('.jalons-apply').click();
  await expect.poll(() => simulator.editorText()).toContain('ed: I-4\n');
  expect(await simulator.editorText()).toContain('# Libre\n\nTexte\n');
});

test('a note that changes while its difference is looked at is left alone, and it is said', async () => {
  const simulator = await openSimulator({ files: { 'a.md': scrap('A'), 'b.md': '' } });
  await simulator.rightClickFile('a.md');
  await simulator.chooseMenuItem('Compléter cette note');
  await dialog(simulator).waitFor();
  simulator.write('a.md', scrap('Écrit ailleurs'));
  await dialog(simulator).locator('.jalons-apply').click();
  await notice(simulator, 'a changé entre-temps').waitFor();
  expect(simulator.read('a.md')).toBe(scrap('Écrit ailleurs'));
});

test('several files: one difference, one operation, taken back note by note', async () => {
  const files = { 'a.md': scrap('A'), 'b.md': scrap('B'), 'c.md': 'Rien de tout cela\n' };
  const simulator = await openSimulator({ files });
  const { page } = simulator;
  for (const path of Object.keys(files)) await page.locator(`[data-path="${path}"]`).click({ modifiers: ['Shift'] });
  await simulator.rightClickFile('b.md');
  await simulator.chooseMenuItem('Compléter ces 3');
  await dialog(simulator).waitFor();
  expect(await page.locator('.jalons-diff').count()).toBe(2);
  expect(await page.locator('.jalons-remarks').innerText()).toContain(
    '«\u00a0c.md\u00a0» n’est le document d’aucun ÉD',
  );
  await simulator.screenshot('complete-several');
  await page.keyboard.press('Enter');
  await expect.poll(() => simulator.read('b.md')).toContain('## Modes de diffusion');
  expect(simulator.read('a.md')).toContain('## Modes de diffusion');
  expect(simulator.read('c.md')).toBe(files['c.md']);
  const worked = `${simulator.read('b.md')}Travaillé depuis.\n`;
  simulator.write('b.md', worked);
  await simulator.settle();
  await simulator.palette('annuler la dernière écriture');
  await notice(simulator, '« b.md » reste telle quelle').waitFor();
  expect(simulator.read('a.md')).toBe(files['a.md']);
  expect(simulator.read('b.md')).toBe(worked);
});

test('one document into several files', async () => {
  const files = { 'a.md': 'A\n', 'b.md': '---\nstatut: validé\n---\nB\n' };
  const simulator = await openSimulator({ files });
  const { page } = simulator;
  for (const path of Object.keys(files)) await page.locator(`[data-path="${path}"]`).click({ modifiers: ['Shift'] });
  await simulator.rightClickFile('a.md');
  await simulator.chooseMenuItem('Insérer un ÉD dans ces notes');
  await pick(simulator, 'I-3', 'Enter');
  await page.locator('.jalons-values-modal .jalons-apply').click();
  await page.locator('.jalons-preview-modal .jalons-apply').click();
  await expect.poll(() => simulator.read('b.md')).toContain('# ÉD I-3 Modèles de diffusion');
  expect(simulator.read('b.md')).toContain('statut: validé\n');
  expect(simulator.read('a.md')).toMatch(/^---\n[^]*\n---\nA\n\n# ÉD I-3/);
});

test('a link that leads nowhere and bears a code: its document is created under the name of the link', async () => {
  const simulator = await openSimulator({ files: { 'D/a.md': 'Voir [[Livrables/ÉD 446 Nos services|446]] ici\n' } });
  const { page } = simulator;
  await simulator.openNote('D/a.md');
  await page
    .locator('.cm-line')
    .first()
    .click({ position: { x: 120, y: 8 } });
  await page
    .locator('.cm-line')
    .first()
    .click({ button: 'right', position: { x: 120, y: 8 } });
  await simulator.screenshot('menu-ghost');
  await simulator.chooseMenuItem('Créer l’ÉD 446');
  await page.locator('.jalons-project-modal .suggestion-item', { hasText: 'Sans projet' }).click();
  const path = 'Livrables/ÉD 446 Nos services.md';
  await page.waitForFunction((wanted) => window.app.workspace.getActiveFile()?.path === wanted, path);
  expect(simulator.read(path)).toContain('ed: "446"\n');
  await notice(simulator, 'Le dossier « Livrables » n’existait pas').waitFor();
});

test('all documents of a step: shown, written as one operation, taken back as one', async () => {
  const simulator = await openSimulator({ files: { 'Accueil.md': '' } });
  const { page } = simulator;
  await simulator.command('jalons:insert-ed');
  await pick(simulator, 'documents de l’étape réalisation', 'Enter');
  await page.locator('.jalons-project-modal input').fill('ENA');
  await page.keyboard.press('Enter');
  await dialog(simulator).waitFor();
  const names = await page.locator('.jalons-diff-name').allInnerTexts();
  expect(names).toHaveLength(2);
  await simulator.screenshot('insert-all');
  await page.keyboard.press('Enter');
  await notice(simulator, 'notes créées').waitFor();
  const notes = () => page.evaluate(() => window.app.vault.getMarkdownFiles().map(({ path }) => path));
  expect(await notes()).toHaveLength(3);
  expect(simulator.read(`${names[1] ?? ''}.md`)).toContain(`- ${names[0] ?? ''}\n`);
  await simulator.command('jalons:undo-last');
  await expect.poll(notes).toEqual(['Accueil.md']);
});

test('a sheet goes to the cursor alone, without properties', async () => {
  const simulator = await openSimulator({ files: { 'a.md': 'Texte\n' } });
  await simulator.openNote('a.md');
  await simulator.page.locator('.cm-line').first().click();
  await simulator.command('jalons:insert-ed');
  await simulator.page.locator('.jalons-gallery-search').waitFor();
  await simulator.page.keyboard.type('446');
  expect(await simulator.page.locator('.jalons-gallery-entry[data-ed^="misa:446:"]').count()).toBe(3);
  await simulator.page.locator('[data-ed="misa:446:fiche-milieu"]').hover();
  await simulator.screenshot('gallery-sheet');
  await simulator.page.keyboard.press('Alt+Enter');
  await expect.poll(() => simulator.editorText()).toContain('# Fiche de milieu\n');
  expect(await simulator.editorText()).toMatch(/^Texte\n/);
});

test('a vault that cannot be written: each way says so, nothing is lost', async () => {
  const simulator = await openSimulator({
    files: { 'a.md': scrap('A') },
    readOnly: true,
    expectedErrors: /EROFS|read-only|403|500|Failed/i,
  });
  await simulator.rightClickFile('a.md');
  await simulator.chooseMenuItem('Compléter cette note');
  await dialog(simulator).locator('.jalons-apply').click();
  await notice(simulator, 'le coffre refuse l’écriture').waitFor();
  expect(simulator.read('a.md')).toBe(scrap('A'));
  expect(await simulator.command('jalons:undo-last')).toBe(false);
  await simulator.command('jalons:insert-ed');
  await pick(simulator, 'I-1', 'Enter');
  // The vault's only project is taken without a question.
  await expect.poll(() => notice(simulator, 'Rien n’est écrit').count()).toBe(2);
});

test('a vault that cannot be written: what goes to the cursor stays in the editor, and the file as it was', async () => {
  const simulator = await openSimulator({
    files: { 'a.md': 'Texte\n' },
    readOnly: true,
    expectedErrors: /EROFS|read-only|403|500|Failed/i,
  });
  await simulator.openNote('a.md');
  await simulator.page.locator('.cm-line').first().click();
  await simulator.command('jalons:insert-ed-at-cursor');
  await pick(simulator, 'I-1', 'Enter');
  await becomes(simulator, 'I-1');
  await expect.poll(() => simulator.editorText()).toContain('# ÉD I-1 Contexte');
  expect(simulator.read('a.md')).toBe('Texte\n');
});

test('properties that cannot be read: the line is told, nothing is written', async () => {
  const broken = '---\ned: I-1\ntitle: "ouvert\n---\nTexte\n';
  const simulator = await openSimulator({ files: { 'a.md': broken } });
  await simulator.openNote('a.md');
  await simulator.page.locator('.cm-line').last().click();
  await simulator.command('jalons:insert-ed-at-cursor');
  await pick(simulator, 'I-1', 'Enter');
  await notice(simulator, 'Rien n’est écrit dans « a.md », ligne').waitFor();
  expect(await simulator.editorText()).toBe(broken);
});
