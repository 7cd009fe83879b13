// A vault of far more notes than are drawn at once: how long each thing that the view offers keeps the page from answering.
import { rmSync } from 'node:fs';
import { openVault, timeOpening } from './open-vault.mjs';
import { writeVault } from './vaults.mjs';

// By their place: a search by role looks at every element of the page, and would be measured with the view.
const form = (page, at) => page.locator(`.jalons-graph-choice button:nth-child(${String(at)})`).click();
const search = (page) => page.locator('.jalons-graph-search input');
const map = (page) => page.locator('.jalons-graph-node, .jalons-graph-overview-nodes').first().waitFor();

/** What a person does there, one act after the other. */
const acts = {
  'opening the view': (page) => timeOpening(page, { mode: 'vault' }),
  'typing in the search': async (page) => {
    await search(page).pressSequentially('évaluation 12', { delay: 40 });
    await page.locator('.jalons-graph-offer').first().waitFor();
  },
  'a neighbourhood found by the search': async (page) => {
    await page.keyboard.press('Enter');
    await map(page);
  },
  'a wider neighbourhood': async (page) => {
    await page.locator('.jalons-graph-depth select').selectOption('4');
    await map(page);
  },
  'the table': async (page) => {
    await page.locator('.jalons-graph-toggle[aria-pressed="true"]').first().click();
    await form(page, 2);
    await page.locator('.jalons-graph-table tbody tr').first().waitFor();
  },
  'filtering the table': (page) => page.locator('.jalons-graph-table > input').pressSequentially('plan', { delay: 40 }),
  'sorting the table': (page) => page.locator('.jalons-graph-table thead button').nth(1).click(),
  'the tree': async (page) => {
    await form(page, 3);
    await page.locator('.jalons-graph-tree [role="treeitem"]').first().waitFor();
  },
  'mentions shown': (page) => page.locator('.jalons-graph-toggle').nth(1).click(),
};

/** The longest task of each act, in milliseconds; those under 50 count as 0. */
export async function measureMany(browser, count) {
  const { folder } = writeVault(count);
  const { page, close } = await openVault(browser, folder);
  // The panel tells when every text was read.
  await page.evaluate(() => window.app.commands.executeCommandById('jalons:open-panel'));
  await page.locator('.jalons-guide .jalons-reading, .jalons-guide .jalons-step').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.jalons-guide .jalons-reading') === null);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  const longest = {};
  for (const [name, act] of Object.entries(acts)) {
    const from = await page.evaluate(() => performance.now());
    await act(page);
    await page.evaluate(() => window.rest());
    const tasks = await page.evaluate((start) => window.longTasks.filter(({ startTime }) => startTime >= start), from);
    longest[name] = Math.max(0, ...tasks.map(({ duration }) => duration));
  }
  await close();
  rmSync(folder, { recursive: true, force: true });
  return longest;
}
