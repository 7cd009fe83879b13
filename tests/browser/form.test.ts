// The form of an ED's properties, in Chromium: only what was changed is written, where it stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoVault, openSimulator, type Simulator } from './open-simulator';

const note = 'Projets/ENA Histoire du Québec/ÉD I-1 Contexte du système de formation – ENA Histoire du Québec.md';
const field = (simulator: Simulator, name: string) => simulator.page.locator(`.jalons-field[data-field="${name}"]`);

async function openForm(simulator: Simulator): Promise<void> {
  await simulator.palette('modifier les propriétés de l’éd');
  await simulator.page.locator('.jalons-form').waitFor();
}

test('by keyboard and by mouse; the difference is shown, only the changed lines differ; it can be opened again', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  const before = simulator.read(note);
  await simulator.openNote(note);
  await openForm(simulator);
  expect(await field(simulator, 'nodeLabel').locator('input').inputValue()).toBe(
    'I-1 Contexte du système de formation',
  );
  await field(simulator, 'status').locator('select').selectOption('à valider');
  const parents = field(simulator, 'parents').locator('input');
  await parents.focus();
  await page.keyboard.type('oeuvre numer');
  await page.locator('.suggestion-item', { hasText: 'Œuvre numérique' }).waitFor();
  await simulator.screenshot('form');
  await page.keyboard.press('Enter');
  expect(await field(simulator, 'parents').locator('.jalons-relation-name').allInnerTexts()).toEqual([
    'Œuvre numérique',
  ]);
  await parents.fill('Un nom sans note');
  await page.keyboard.press('Enter');
  await field(simulator, 'friends').getByRole('button', { name: 'Retirer DOC_ED_106_Contexte actuel' }).click();
  await page.locator('.jalons-form .jalons-apply').click();
  await page.locator('.jalons-diff').waitFor();
  await simulator.screenshot('form-difference');
  await page.keyboard.press('Enter');
  const after = before
    .replace('  parents: []\n', '  parents: [Œuvre numérique, Un nom sans note]\n')
    .replace('    - DOC_ED_106_Contexte actuel\n', '')
    .replace('statut: validé\n', 'statut: à valider\n');
  await expect.poll(() => simulator.editorText()).toBe(after);
  await openForm(simulator);
  expect(await field(simulator, 'parents').locator('.jalons-relation-name').allInnerTexts()).toHaveLength(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
});

test('nothing changed, nothing written', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const before = simulator.read(note);
  await simulator.openNote(note);
  await openForm(simulator);
  await simulator.page.locator('.jalons-form .jalons-apply').click();
  await simulator.page.locator('.notice', { hasText: 'Rien n’a changé' }).waitFor();
  expect(simulator.read(note)).toBe(before);
});

test('it is offered on notes about an ED only', async () => {
  const simulator = await openSimulator({ files: { 'a.md': 'Texte\n' } });
  await simulator.openNote('a.md');
  expect(await simulator.command('jalons:edit-properties')).toBe(false);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 400],
] as const)('axe finds nothing to say against the windows (%s, %i px)', async (theme, width) => {
  const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
  const simulator = await openSimulator({
    files: { 'a.md': '---\ned: I-1\nstatut: validé\nexcalibrain:\n  parents: [X]\n---\n# A\n' },
    theme,
  });
  const { page } = simulator;
  await page.evaluate(axe);
  const check = async (name: string, root: string): Promise<void> => {
    await page.locator(root).waitFor();
    await page.setViewportSize({ width, height: 800 });
    await simulator.screenshot(`${name}-${theme}-${String(width)}`);
    const found = await page.evaluate(async (selector) => {
      const { axe: checker } = window as unknown as {
        axe: { run(root: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await checker.run(selector);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, root);
    expect(found).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.keyboard.press('Escape');
    await page.locator('.modal-container').waitFor({ state: 'detached' });
  };
  await simulator.openNote('a.md');
  await openForm(simulator);
  await check('form', '.modal.jalons-form-modal');
  await simulator.command('jalons:complete-note');
  await check('difference', '.modal.jalons-preview-modal');
  await simulator.command('jalons:insert-ed');
  await check('gallery', '.modal.jalons-gallery-modal');
  await simulator.command('jalons:insert-ed-at-cursor');
  await page.locator('.jalons-gallery-search').waitFor();
  await page.keyboard.type('I-2');
  await page.keyboard.press('Enter');
  await check('values', '.modal.jalons-values-modal');
});

test('on a low screen the fields scroll, and the buttons stay in sight', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `Note ${String(at)}`);
  const simulator = await openSimulator({
    files: { 'a.md': `---\ned: I-1\nexcalibrain:\n  parents: [${names.join(', ')}]\n---\n# A\n` },
  });
  const { page } = simulator;
  await simulator.openNote('a.md');
  await openForm(simulator);
  await page.setViewportSize({ width: 360, height: 560 });
  const modal = page.locator('.modal.jalons-form-modal');
  const hidden = await modal.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(hidden).toBe(0);
  const [button, window] = [await page.locator('.jalons-form .jalons-apply').boundingBox(), await modal.boundingBox()];
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual((window?.y ?? 0) + (window?.height ?? 0));
});
