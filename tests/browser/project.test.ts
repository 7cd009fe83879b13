// A whole journey through a project, from an empty vault, by keyboard and by mouse.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSimulator, type Simulator } from './open-simulator';

const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe has to say against a part of the page. */
async function violations({ page }: Simulator, selector: string): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(async (root) => {
    const { violations: found } = await window.axe.run(root);
    return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, selector);
}

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 400],
] as const)('the form of a new project (%s, %i px): problems beside their fields, what will be written below', async (theme, width) => {
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
  expect(await violations(simulator, '.jalons-start-modal')).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('.jalons-start-modal')?.scrollWidth)).toBe(
    await page.evaluate(() => document.querySelector('.jalons-start-modal')?.clientWidth),
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});
