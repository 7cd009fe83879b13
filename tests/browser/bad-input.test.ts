// Notes, folders and settings that are not as they should be: the rest works on, and it is said what happened and what to do.
import { expect, test } from 'vitest';
import { GuidePanel, plain } from './guide-panel';
import { openSimulator } from './open-simulator';

const good = '---\ned: I-1\nprojet: ENA\nstatut: validé\n---\n# Contexte\n';

test('broken, empty, huge and oddly named notes: the others are read, and each is named with its line', async () => {
  const simulator = await openSimulator({
    files: {
      'I-1.md': good,
      'Cassée.md': '---\ntitle: "sans fin\ned: I-2\n---\nTexte\n',
      'Vide.md': '',
      'Énorme.md': `---\ned: I-3\n---\n${'mot '.repeat(1_310_720)}`,
      'Est-ce vrai ?.md': '---\ned: I-4\n---\n',
      'Dièse # et ^ et [[crochets.md': '---\ned: I-5\n---\n',
      '🎓 Emoji.md': '---\ned: I-6\n---\n',
      ['Décomposé.md'.normalize('NFD')]: '[[I-1]]\n',
      'Non fermée.md': '---\ntitle: rien\ned: I-2\n',
    },
  });
  const guide = await new GuidePanel(simulator).open();
  await guide.expectStatus('I1', 'validated');
  await guide.root.locator('.jalons-project').click();
  await simulator.chooseMenuItem('Sans projet');
  for (const id of ['I3', 'I4', 'I5', 'I6']) await guide.expectStatus(id, 'draft');
  await guide.root.locator('.jalons-findings-summary').click();
  const items = simulator.page.locator('.jalons-findings .jalons-finding-row');
  const search = simulator.page.locator('.jalons-findings input[type="search"]');
  for (const [name, told] of [
    ['Non fermée', /ligne 1/u],
    ['Énorme', /trop longue/u],
    ['Cassée', /ligne [234]/u],
  ] as const) {
    await search.fill(name);
    await expect.poll(async () => plain((await items.allInnerTexts()).join(' '))).toMatch(told);
  }
  await simulator.screenshot('guide-to-check');
  await items.filter({ hasText: 'Cassée' }).first().focus();
  await simulator.page.keyboard.press('Enter');
  await simulator.page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Cassée.md');
  const line = await simulator.page.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor().line);
  expect(line).toBeGreaterThan(0);
});

test('a device that cannot open the packed sentences is told so, and nothing else happens', async () => {
  const simulator = await openSimulator({ files: { 'I-1.md': good }, ownPage: true });
  await simulator.page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
  await simulator.reload();
  await simulator.page.locator('.notice', { hasText: 'Il faut iOS 16.4' }).waitFor();
  const commands = await simulator.page.evaluate(() => [...window.app.commands.commands.keys()]);
  expect(commands.filter((id) => id.startsWith('jalons'))).toEqual([]);
});

test('a note that is repaired leaves the list at once', async () => {
  const simulator = await openSimulator({ files: { 'Cassée.md': '---\na: [\n---\n' } });
  const guide = await new GuidePanel(simulator).open();
  await guide.root.locator('.jalons-findings-summary').waitFor();
  simulator.write('Cassée.md', '---\na: 1\n---\n');
  await guide.root.locator('.jalons-findings-summary').waitFor({ state: 'detached' });
});

test('a vault that cannot be written: nothing is written, and it is said what to do', async () => {
  const simulator = await openSimulator({ files: { 'I-1.md': good }, readOnly: true, expectedErrors: /403|EROFS/ });
  const guide = await new GuidePanel(simulator).open();
  await guide.expectOpen('I2');
  await guide.step('I2').getByRole('button', { name: 'Insérer I-2' }).click();
  const notice = simulator.page.locator('.notice', { hasText: 'Rien n’est écrit' });
  await notice.waitFor();
  expect(await notice.innerText()).toContain('Vérifiez les droits du dossier');
  await guide.expectStatus('I2', 'absent');
});

test('a folder that does not exist: it is made, and that is said', async () => {
  const simulator = await openSimulator({ files: { 'I-1.md': good }, data: { version: 1, edFolder: 'Nulle part' } });
  const guide = await new GuidePanel(simulator).open();
  await guide.expectOpen('I2');
  await guide.step('I2').getByRole('button', { name: 'Insérer I-2' }).click();
  await simulator.page.locator('.notice', { hasText: 'Le dossier « Nulle part » n’existait pas' }).waitFor();
  expect(simulator.read('I-1.md')).toBe(good);
});

test('at the cursor with no note open: it is said what to do', async () => {
  const simulator = await openSimulator({ files: { 'I-1.md': good } });
  const guide = await new GuidePanel(simulator).open();
  await guide.root.getByRole('button', { name: 'Insérer au curseur I-2' }).click();
  await simulator.page.locator('.notice', { hasText: 'ouvrez une note en modification' }).waitFor();
});

test('settings that cannot be read: said once, the file is untouched, then set aside when a setting changes', async () => {
  const simulator = await openSimulator({ files: { 'I-1.md': good }, data: { version: 99, precious: true } });
  const stored = '.obsidian/plugins/jalons/data.json';
  const before = simulator.read(stored);
  await simulator.page.locator('.notice', { hasText: 'n’ont pas pu être lus' }).waitFor();
  await new GuidePanel(simulator).open();
  expect(simulator.read(stored)).toBe(before);
  await simulator.page.evaluate(async () => {
    const tab = window.app.settingTabs.find((each) => each.getControlValue('author') !== undefined);
    await tab?.setControlValue('author', 'Équipe');
  });
  expect(JSON.parse(simulator.read(stored))).toMatchObject({ version: 1, author: 'Équipe' });
  expect(simulator.read('.obsidian/plugins/jalons/data-unreadable-1.json')).toBe(before);
});
