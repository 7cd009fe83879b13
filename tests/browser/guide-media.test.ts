// The guide with less motion, in forced colours, and what its search finds.
import { expect, test } from 'vitest';
import { GuidePanel } from './guide-panel';
import { demoVault, openSimulator } from './open-simulator';

/** The longest transition or animation of the guide, in seconds. */
const longest = (guide: GuidePanel): Promise<number> =>
  guide.root.evaluate((root) =>
    Math.max(
      ...[...root.querySelectorAll('*')].flatMap((each) => {
        const { transitionDuration, animationDuration } = getComputedStyle(each);
        return [...transitionDuration.split(','), ...animationDuration.split(',')].map(Number.parseFloat);
      }),
    ),
  );

test('with less motion nothing moves', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  expect(await longest(guide)).toBeGreaterThan(0.05);
  await simulator.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longest(guide)).toBeLessThanOrEqual(0.001);
});

test.each(['light', 'dark'] as const)('axe has nothing to say of what a search finds (%s)', async (theme) => {
  const simulator = await openSimulator({ vault: demoVault, theme });
  const guide = await new GuidePanel(simulator).open();
  await guide.root.locator('.jalons-search').fill('diffusion');
  await guide.root.locator('.jalons-step').first().waitFor();
  expect(await guide.faults()).toEqual([]);
});

test('in forced colours buttons have their border, and what is pressed or open an outline', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  await simulator.page.emulateMedia({ forcedColors: 'active' });
  const widths = await guide.root
    .locator('.jalons-button')
    .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderTopWidth));
  expect(new Set(widths)).toEqual(new Set(['1px']));
  const filters = guide.root.locator('.jalons-tool[aria-expanded]');
  const outline = (): Promise<string> => filters.evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(await outline()).toBe('none');
  await filters.click();
  expect(await outline()).toBe('solid');
  await simulator.command('jalons:start-project');
  const apply = simulator.page.locator('.jalons-dialog .jalons-apply');
  expect(await apply.evaluate((button) => getComputedStyle(button).borderTopWidth)).toBe('1px');
  await simulator.page.keyboard.press('Escape');
  await simulator.screenshot('guide-forced-light');
});
