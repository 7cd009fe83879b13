// The findings as a person meets them, in Chromium: by keyboard and by mouse, from the list to the line, repaired, left out, taken back.
import { expect, test } from 'vitest';
import { askAxe } from './ask-axe';
import { plain } from './guide-panel';
import { demoVault, openSimulator, type Simulator } from './open-simulator';

const services = '---\ntitle: DOC_ÉD 446 Services et milieux\n---\n';
const files: Record<string, string> = {
  'DOC_446.md': services,
  'PROC_ Définir.md': 'Texte\n',
  'PROC_Définir.md': 'Texte\n',
  'CS_Implantation.md': '---\nexcalibrain:\n  friends:\n    - PROC_Definir\n---\n',
  'Orientations.md': '---\ntitle: Orientations\nbut:Décrire les lieux : salles\n---\n',
};
const writer = (at: number): string =>
  `---\ntitle: Note ${String(at)}\nexcalibrain:\n  friends:\n    - DOC_ÉD 446 Services et milieux # ici\n---\nTexte ${String(at)}\n`;
for (let at = 0; at < 45; at += 1) files[`Notes/n${String(at).padStart(3, '0')}.md`] = writer(at);

const pane = (simulator: Simulator) => simulator.page.locator('.jalons-findings');
const group = (simulator: Simulator, check: string) => pane(simulator).locator(`[data-group="${check}"]`);
const notice = (simulator: Simulator, text: string) => simulator.page.locator('.notice', { hasText: text });
const repairedNames = (simulator: Simulator): number =>
  Object.keys(files).filter((path) => simulator.read(path).includes('- DOC_446 # ici')).length;

/** A picture, and what axe says. */
async function look(simulator: Simulator, name: string, root = '.jalons-findings'): Promise<void> {
  await simulator.screenshot(name);
  expect(await askAxe(simulator.page, root)).toEqual([]);
}

/** The pane as narrow as a side bar may be: nothing stands beyond its edge. */
async function lookNarrow(simulator: Simulator, name: string): Promise<void> {
  const beyond = await pane(simulator).evaluate((element) => {
    element.style.width = '320px';
    const { right } = element.getBoundingClientRect();
    const all = [...element.querySelectorAll('*')].filter((each) => !each.classList.contains('jalons-unseen'));
    return all.filter((each) => each.getBoundingClientRect().right > right + 0.5).map((each) => each.className);
  });
  expect(beyond).toEqual([]);
  await look(simulator, name);
  await pane(simulator).evaluate((element) => {
    element.style.width = '';
  });
}

/** What a finger cannot press with ease, as on a phone. */
async function tooSmall({ page }: Simulator, root: string): Promise<string[]> {
  await page.evaluate(() => document.body.classList.add('is-mobile'));
  const small = await page
    .locator(`${root} :is(button, summary, select, input[type="search"], input[type="text"])`)
    .evaluateAll((all) =>
      all
        .map((each) => ({ height: each.getBoundingClientRect().height, text: each.textContent ?? '' }))
        .filter(({ height }) => height > 0 && height < 44)
        .map(({ text }) => text.trim()),
    );
  await page.evaluate(() => document.body.classList.remove('is-mobile'));
  return small;
}

/** Time seems to pass with every write; the sixth waits for `go-on`. */
async function holdSixthWrite({ page }: Simulator): Promise<void> {
  await page.evaluate(() => {
    const { vault } = window.app;
    const [process, now] = [vault.process.bind(vault), performance.now.bind(performance)];
    let writes = 0;
    performance.now = () => now() + 400 * writes;
    vault.process = async (...call) => {
      writes += 1;
      if (writes === 6)
        await new Promise((resolve) => {
          document.addEventListener('go-on', resolve, { once: true });
          document.body.dataset['held'] = 'true';
        });
      return process(...call);
    };
  });
}

test('by keyboard: from the list to the line, a repair, a reason, and back', async () => {
  const simulator = await openSimulator({ files });
  const { page } = simulator;
  await simulator.palette('ouvrir les constats');
  await expect
    .poll(async () => plain(await pane(simulator).locator('.jalons-findings-count').innerText()))
    .toMatch(/^\d+ constats$/);
  // The keyboard is in the list from the first opening on.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('group');
  await look(simulator, 'findings-light');
  await pane(simulator).locator('input[type="search"]').fill('definir');
  await expect
    .poll(async () => plain(await pane(simulator).locator('.jalons-findings-count').innerText()))
    .toMatch(/ sur /);
  await page.keyboard.press('Escape');
  await group(simulator, 'frontmatter-glued-key').locator('[data-row="group"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const row = group(simulator, 'frontmatter-glued-key').locator('.jalons-finding').first();
  await row.locator('.jalons-diff-line[data-mark="added"]', { hasText: 'but: "Décrire les lieux : salles"' }).waitFor();
  await row.locator('summary').click();
  expect(await row.innerText()).toContain('la propriété voulue est perdue sans message');
  await look(simulator, 'findings-open');
  await lookNarrow(simulator, 'findings-320');
  expect(await tooSmall(simulator, '.jalons-findings')).toEqual([]);
  await row.locator('[data-row]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Orientations.md');
  await expect.poll(() => page.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor().line)).toBe(2);

  // The repair in question, from the row; the list goes on without it.
  await row.locator('[data-row]').focus();
  await page.keyboard.press('c');
  await page.locator('.modal .jalons-diff').waitFor();
  await look(simulator, 'findings-difference', '.modal');
  expect(await tooSmall(simulator, '.jalons-dialog')).toEqual([]);
  await page.keyboard.press('Enter');
  const line = (text: string) => page.locator('.mod-root .cm-line', { hasText: text });
  await line('but: "Décrire les lieux : salles"').waitFor();
  await group(simulator, 'frontmatter-glued-key').waitFor({ state: 'detached' });
  await notice(simulator, 'Propriété rétablie').locator('button').click();
  await line('but:Décrire les lieux : salles').waitFor();
  await group(simulator, 'frontmatter-glued-key').waitFor();

  // A name that two notes answer to is the user's to choose.
  const ambiguous = group(simulator, 'ambiguous-name').locator('.jalons-finding').first();
  await ambiguous.locator('[data-row]').click();
  const choices = ambiguous.locator('.jalons-finding-choices button');
  await choices.first().waitFor();
  expect(await choices.count()).toBe(4);
  await simulator.screenshot('findings-choices');
  await choices.nth(1).click();
  await page.locator('.modal .jalons-apply').click();
  await expect.poll(() => simulator.read('CS_Implantation.md')).toContain('- PROC_Définir\n');

  // Left out, with a reason.
  await pane(simulator).locator('select').last().selectOption('note');
  const own = group(simulator, 'Notes/n000.md');
  await own.locator('[data-row="group"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('i');
  await page.locator('.modal .jalons-reason').waitFor();
  expect(await page.locator('.modal .jalons-apply').isDisabled()).toBe(true);
  await page.keyboard.type('voulu ainsi');
  await look(simulator, 'findings-reason', '.modal');
  await page.keyboard.press('Enter');
  await expect.poll(() => simulator.read('Notes/n000.md')).toContain('(voulu ainsi)');
});

test('by mouse, in the dark: the menus, and a whole kind at once with one way back', async () => {
  const simulator = await openSimulator({ files, theme: 'dark' });
  const { page } = simulator;
  await simulator.command('jalons:open-findings');
  const kind = group(simulator, 'repaired-name');
  await kind.waitFor();
  expect(await kind.locator('[data-row="group"]').innerText()).toContain('45');

  // Of the kind, what the search leaves.
  await pane(simulator).locator('input[type="search"]').fill('n01');
  await kind.locator('.jalons-findings-repair-kind', { hasText: 'Corriger les 10…' }).click();
  await page.locator('.modal .jalons-diff').first().waitFor();
  expect(await page.locator('.modal .jalons-diff').count()).toBe(10);
  await page.keyboard.press('Escape');
  await pane(simulator).locator('input[type="search"]').fill('');

  await kind.locator('[data-row="group"]').click();
  expect(await kind.locator('.jalons-finding').count()).toBe(30);
  await kind.locator('.jalons-findings-more').click();
  expect(await kind.locator('.jalons-finding').count()).toBe(45);
  await kind.locator('.jalons-finding [data-row]').first().click();
  await kind.locator('.jalons-diff-line[data-mark="added"]', { hasText: '- DOC_446 # ici' }).waitFor();
  await look(simulator, 'findings-dark');
  await kind.locator('.jalons-finding [data-row]').nth(2).click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Renommer la note' }).waitFor();
  await simulator.chooseMenuItem('Écrire le lien');
  await page.locator('.modal .jalons-apply').click();
  await expect.poll(() => simulator.read('Notes/n002.md')).toContain('- "[[DOC_446]]" # ici');

  // The open note's own menu.
  await simulator.openNote('Notes/n001.md');
  await simulator.rightClickEditor();
  await simulator.screenshot('findings-editor-menu');
  await simulator.chooseMenuItem('Écrire « DOC_446 » au lieu de');
  await page.locator('.modal .jalons-apply').click();
  await expect.poll(() => simulator.editorText()).toContain('- DOC_446 # ici');

  // Stopped while a note is being written: that one is whole, those before it are written, the others are not.
  await holdSixthWrite(simulator);
  await kind.locator('.jalons-finding-actions button', { hasText: 'Corriger les 43' }).click();
  await page.locator('.modal .jalons-apply').click();
  const progress = page.locator('.notice', { has: page.locator('progress') });
  await progress.waitFor();
  await page.locator('body[data-held]').waitFor();
  await simulator.screenshot('findings-progress');
  await progress.locator('button', { hasText: 'Arrêter' }).click();
  await page.evaluate(() => document.dispatchEvent(new Event('go-on')));
  const stopped = notice(simulator, '6 corrections dans 6 notes');
  await stopped.waitFor();
  expect(plain(await stopped.innerText())).toContain('37 notes ne sont pas écrites : arrêté avant');
  expect(await progress.count()).toBe(0);
  expect(repairedNames(simulator)).toBe(7);
  await stopped.locator('button').click();
  await expect.poll(() => repairedNames(simulator)).toBe(1);

  await kind.locator('.jalons-finding-actions button', { hasText: 'Corriger les 43' }).click();
  await page.locator('.modal .jalons-choose-all').waitFor();
  await page.locator('.modal .jalons-diff-choice').first().uncheck();
  await look(simulator, 'findings-all', '.modal');
  await page.locator('.modal .jalons-apply').click();
  const report = notice(simulator, '42 corrections dans 42 notes');
  await report.waitFor();
  await expect.poll(() => repairedNames(simulator)).toBe(43);
  simulator.write('Notes/n040.md', 'À moi.\n');
  await simulator.settle();
  await report.locator('button').click();
  await notice(simulator, 'Notes/n040.md').waitFor();
  expect(repairedNames(simulator)).toBe(1);
  expect(simulator.read('Notes/n041.md')).toBe(writer(41));
});

test('nothing to report is said, and so is a filter that keeps nothing', async () => {
  const simulator = await openSimulator({ files: { 'a.md': 'Texte\n' } });
  await simulator.command('jalons:open-findings');
  await pane(simulator).getByText('Rien à signaler').waitFor();
  await look(simulator, 'findings-empty');
});

test('repairs that cannot be worked out are told with the system’s own words; the next opening has them', async () => {
  const simulator = await openSimulator({ files: { 'a.md': '---\nbut:Dire\n---\n' } });
  const { page } = simulator;
  await simulator.command('jalons:open-findings');
  await page.evaluate(() => {
    const { vault } = window.app;
    const read = vault.read.bind(vault);
    document.addEventListener('plugged', () => (vault.read = read), { once: true });
    vault.read = () => Promise.reject(new Error('EIO: disque débranché'));
  });
  const row = group(simulator, 'frontmatter-glued-key').locator('.jalons-finding').first();
  await row.locator('[data-row]').click();
  const told = notice(simulator, 'Les corrections n’ont pas pu être préparées');
  await told.waitFor();
  expect(plain(await told.innerText())).toContain('Rouvrez le constat ; détail : EIO: disque débranché');
  await page.evaluate(() => document.dispatchEvent(new Event('plugged')));
  await row.locator('[data-row]').click();
  await row.locator('[data-row]').click();
  await row.locator('.jalons-diff-line[data-mark="added"]', { hasText: 'but: Dire' }).waitFor();
});

test('addresses and the command line lead in; a bad address is told in one sentence', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  const follow = (params: Record<string, string>) =>
    page.evaluate((given) => void window.app.protocolHandlers.get('jalons')?.(given), params);
  await follow({ action: 'jalons', project: 'ENA Histoire du Québec', ed: 'I-1' });
  await page.locator('.jalons-guide').waitFor();
  await expect.poll(() => page.evaluate(() => window.app.workspace.getActiveFile()?.basename)).toContain('ÉD I-1');
  await follow({ project: '<img src=x>' });
  await notice(simulator, '« <img src=x> »').waitFor();
  await follow({ step: 'I4' });
  const ask = (command: string, params: Record<string, string>) =>
    page.evaluate(([id, given]) => window.app.cliHandlers.get(id)?.handler(given), [command, params] as const);
  expect(await ask('jalons:status', {})).toContain('ENA Histoire du Québec');
  expect(JSON.parse(String(await ask('jalons:check', { json: 'true' })))).toHaveProperty('findings');
  expect(await ask('jalons:insert', { ed: 'nul' })).toBe('Aucun ÉD «\u00a0nul\u00a0».');
});
