// What a person opens in the guide stays where it was opened, though what was open above it closes.
import { expect, test } from 'vitest';
import { GuidePanel } from './guide-panel';
import { anEnd } from './guide-vault';
import { demoVault, openSimulator, type SimulatorOptions } from './open-simulator';

async function openGuide(options: SimulatorOptions) {
  const simulator = await openSimulator({ height: 800, ...options });
  const guide = await new GuidePanel(simulator).open();
  const topOf = async (id: string): Promise<number> => Math.round((await guide.heading(id).boundingBox())?.y ?? -1);
  return { simulator, page: simulator.page, guide, topOf };
}

test('by mouse and by keyboard, a step that opens stays where its title was', async () => {
  const { simulator, page, guide, topOf } = await openGuide({ vault: demoVault });
  await guide.heading('I1').click();
  await guide.expectOpen('I1');
  for (const [id, key] of [
    ['I2', ''],
    ['I3', 'Enter'],
    ['I4', 'Space'],
  ] as const) {
    if (key === '') await guide.heading(id).scrollIntoViewIfNeeded();
    while (key !== '' && !(await guide.heading(id).evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('ArrowDown');
    const before = await topOf(id);
    if (key === '') await guide.heading(id).click();
    else await page.keyboard.press(key);
    await guide.expectOpen(id);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect([id, Math.abs((await topOf(id)) - before) < 2]).toEqual([id, true]);
  }
  await simulator.screenshot('guide-place');
  // Closed again, its title is where it was too, as far as there is something below it.
  await guide.heading('I4').click();
  await guide.root.locator('.jalons-is-open').waitFor({ state: 'detached' });
  const top = await topOf('I4');
  expect(top > 0 && top < 800).toBe(true);
});

test('a document that opens stays where its title was', async () => {
  const { page, guide } = await openGuide({ vault: demoVault });
  await guide.root.locator('.jalons-pack').click();
  await page.locator('.menu-item', { hasText: 'MISA' }).first().click();
  await guide.heading('phase-2').click();
  await guide.expectOpen('phase-2');
  const title = (code: string) => guide.step('phase-2').locator(`.jalons-ed-button[data-ed="${code}"]`);
  await title('210').click();
  await guide.root.locator('.jalons-ed.jalons-is-open').waitFor();
  await title('212').scrollIntoViewIfNeeded();
  const before = await title('212').boundingBox();
  await title('212').click();
  await guide.root.locator('.jalons-ed.jalons-is-open [data-ed="212"]').waitFor();
  expect((await title('212').boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
});

test('where a step closes by itself, the title of the next one to do is on the screen', async () => {
  const written = Object.entries(anEnd).map(([path, text]) => [path, text.replace(': validé', ': à valider')]);
  const { guide, topOf } = await openGuide({ files: Object.fromEntries(written) });
  await guide.expectOpen('I1');
  // As where the platform keeps no place by itself.
  await guide.root.evaluate((element) => {
    element.style.setProperty('overflow-anchor', 'none');
  });
  const validate = guide.step('I1').getByRole('button', { name: 'Valider I-1' });
  await validate.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await validate.click();
  await guide.expectOpen('I2');
  const top = await topOf('I2');
  expect(top > 0 && top < 800).toBe(true);
});
