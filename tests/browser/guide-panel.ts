// The guide as a person sees it, for the tests that use it.
import { expect } from 'vitest';
import type { Simulator } from './open-simulator';

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
}
