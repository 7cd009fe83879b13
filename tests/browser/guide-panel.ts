// The guide as a person sees it, for the tests that use it.
import { expect } from 'vitest';
import { askAxe } from './ask-axe';
import type { Simulator } from './open-simulator';

export const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/gu, ' ').trim();

export class GuidePanel {
  constructor(private readonly simulator: Simulator) {}

  get root() {
    return this.simulator.page.locator('.workspace-leaf-content[data-type="jalons-guide"] .jalons-guide');
  }

  step(id: string) {
    return this.root.locator(`.jalons-step[data-step="${id}"]`);
  }

  heading(id: string) {
    return this.step(id).locator('.jalons-step-button');
  }

  button(name: string) {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** By the ribbon, and until every text is read. */
  async open(): Promise<this> {
    const { page } = this.simulator;
    await page.locator('.side-dock-ribbon-action[aria-label="Ouvrir le guide d’implantation"]').click();
    await this.ready();
    return this;
  }

  async ready(): Promise<void> {
    await this.root.locator('.jalons-step').first().waitFor();
    await this.root.locator('.jalons-reading').waitFor({ state: 'detached' });
  }

  /** Waits until a step's status is this one. */
  async expectStatus(id: string, status: string): Promise<void> {
    await this.heading(id).locator(`.jalons-sign[data-status="${status}"]`).waitFor();
  }

  async expectOpen(id: string): Promise<void> {
    await this.root.locator(`.jalons-step[data-step="${id}"] .jalons-step-button[aria-expanded="true"]`).waitFor();
    expect(await this.root.locator('.jalons-step-button[aria-expanded="true"]').count()).toBe(1);
  }

  async setWidth(pixels: number): Promise<void> {
    await this.root.evaluate((element, wanted) => {
      element.style.width = `${String(wanted)}px`;
    }, pixels);
  }

  /** In light and in dark, nothing stands beyond its edge and axe has nothing to say; one picture of each. */
  async expectClean(state: string): Promise<void> {
    for (const theme of ['light', 'dark'] as const) {
      await this.simulator.page.evaluate((wanted) => window.app.setTheme(wanted), theme);
      await this.simulator.screenshot(`guide-${state}-${theme}`);
      expect([state, theme, await this.overflowing(), await this.faults()]).toEqual([state, theme, [], []]);
    }
  }

  /** What axe has to say against it. */
  faults(): Promise<string[]> {
    return askAxe(this.simulator.page, '.jalons-guide');
  }

  /** What stands beyond its right edge. */
  overflowing(): Promise<string[]> {
    return this.root.evaluate((element) =>
      [...element.querySelectorAll('*')]
        .filter((each) => !each.classList.contains('jalons-unseen'))
        .filter((each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 0.5)
        .map((each) => each.className.toString()),
    );
  }
}
