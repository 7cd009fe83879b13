// The guide, in Chromium, with the plugin as built: by mouse, by keyboard, and following the vault.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GuidePanel } from './guide-panel';
import { demoVault, openSimulator } from './open-simulator';

const deliverable = (status: string, rest = '') =>
  `---\ned: I-1\nprojet: ENA Géo\nstatut: ${status}\n${rest}---\n# Contexte\n`;

test.each(['light', 'dark'] as const)('the guide of a project in progress (%s)', async (theme) => {
  const simulator = await openSimulator({ vault: demoVault, theme, height: 1240 });
  const guide = await new GuidePanel(simulator).open();
  expect(await guide.root.locator('.jalons-project').innerText()).toBe('ENA Histoire du Québec');
  expect(await guide.root.locator('.jalons-pack').innerText()).toBe('MIENA, axe d’implantation');
  expect(await guide.root.locator('.jalons-step-code').allInnerTexts()).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'I6']);
  await guide.expectStatus('I1', 'validated');
  await guide.expectStatus('I2', 'draft');
  await guide.expectStatus('I3', 'absent');
  const progress = await guide.root.locator('.jalons-progress').getAttribute('aria-label');
  expect(progress?.replaceAll('\u00a0', ' ')).toBe('Avancement : 1 validé, 1 ébauche, 4 absents');
  expect(await guide.root.locator('.jalons-now-title').innerText()).toBe(
    'Compléter I-2 Orientations de l’implantation',
  );
  await guide.heading('I3').click();
  await guide.expectOpen('I3');
  const body = (await guide.step('I3').innerText()).replaceAll(/\s+/gu, ' ');
  for (const part of [
    'Objectif',
    'Activités',
    'Techniques',
    'I-3',
    'Modèles de diffusion',
    'absent',
    'évolutif',
    '= 440',
  ])
    expect(body).toContain(part);
  expect(await guide.step('I3').locator('.jalons-need').allInnerTexts()).toEqual([
    expect.stringMatching(/I-2\s+ébauche/),
    expect.stringMatching(/P-5\s+hors projet/),
    expect.stringMatching(/M-4/),
  ]);
  expect(await guide.step('I3').locator('.jalons-note').allInnerTexts()).toEqual(
    expect.arrayContaining(["SF_ I3_ Modéliser la diffusion de l'ENA", 'DOC_ED_440_Modèles de diffusion']),
  );
  await simulator.screenshot(`guide-${theme}`);
});

test('by keyboard: the palette opens it, arrows move between steps, Enter and Space open one at a time', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const { page } = simulator;
  await simulator.palette('ouvrir le guide');
  const guide = new GuidePanel(simulator);
  await guide.ready();
  await guide.expectOpen('I2');
  await guide.heading('I1').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await guide.expectOpen('I3');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  const last = guide.root.locator('.jalons-step[data-part="M"]');
  await last.locator('[aria-expanded="true"]').waitFor();
  expect(await guide.root.locator('.jalons-step-button[aria-expanded="true"]').count()).toBe(1);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect(await guide.root.locator('[aria-expanded="true"]').count()).toBe(0);
  const heading = last.locator('.jalons-step-button');
  expect(await heading.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid');
  expect(await last.locator('[role="region"]').getAttribute('aria-labelledby')).toBe(await heading.getAttribute('id'));
});

test('axe finds nothing to say against it, in light and dark', async () => {
  const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
  for (const theme of ['light', 'dark'] as const) {
    const simulator = await openSimulator({ vault: demoVault, theme });
    await new GuidePanel(simulator).open();
    await simulator.page.evaluate(axe);
    const found = await simulator.page.evaluate(async () => {
      const { violations } = await (
        window as unknown as {
          axe: {
            run(
              root: string,
            ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
          };
        }
      ).axe.run('.jalons-guide');
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join(' ')}`,
      );
    });
    expect(found).toEqual([]);
  }
});

test('a click on a reference opens the note; with Ctrl it opens in a new tab', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  const link = guide.step('I2').locator('.jalons-note', { hasText: 'SF_ I2_' });
  await link.click();
  await simulator.page.waitForFunction(() => window.app.workspace.getActiveFile()?.name.startsWith('SF_ I2_'));
  const tabs = simulator.page.locator('.mod-root .workspace-tab-header');
  const before = await tabs.count();
  await link.click({ modifiers: ['Control'] });
  await simulator.page.waitForFunction(
    (count) => document.querySelectorAll('.mod-root .workspace-tab-header').length === count,
    before + 1,
  );
});

test('it follows the vault: a note comes, changes, is renamed, goes; nothing is reloaded', async () => {
  const simulator = await openSimulator({ files: { 'Accueil.md': '# Accueil\n' } });
  const guide = await new GuidePanel(simulator).open();
  await simulator.page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  await guide.expectStatus('I1', 'absent');
  expect(await guide.root.locator('.jalons-project').innerText()).toBe('Tous les projets');
  expect(await guide.root.locator('.jalons-now').innerText()).toContain('Commencer par I-1');
  await simulator.screenshot('guide-empty');

  simulator.write('Projets/I-1.md', deliverable('ébauche'));
  await guide.expectStatus('I1', 'draft');
  await guide.root.locator('.jalons-project', { hasText: 'ENA Géo' }).waitFor();

  simulator.write('Projets/I-1.md', deliverable('validé'));
  await guide.expectStatus('I1', 'validated');
  await guide.root.locator('[role="status"]', { hasText: 'I-1 : validé' }).waitFor({ state: 'attached' });

  renameSync(join(simulator.vault, 'Projets'), join(simulator.vault, 'Travaux'));
  await guide.heading('I1').click();
  const open = guide.step('I1').locator('.jalons-button', { hasText: 'Ouvrir' });
  await simulator.page.locator('.nav-file-title[data-path="Travaux/I-1.md"]').waitFor();
  await open.click();
  await simulator.page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Travaux/I-1.md');

  rmSync(join(simulator.vault, 'Travaux'), { recursive: true });
  await guide.expectStatus('I1', 'absent');
  expect(await simulator.page.locator('body[data-not-reloaded]').count()).toBe(1);
});

test('the project is chosen in a menu, and remembered on this device', async () => {
  const simulator = await openSimulator({
    files: {
      'a.md': deliverable('validé'),
      'b.md': '---\ned: I-1\nprojet: "[[Autre]]"\nstatut: brouillon\n---\n',
      'c.md': '---\ned: I-2\n---\n',
    },
  });
  const guide = await new GuidePanel(simulator).open();
  expect(await guide.root.locator('.jalons-project').innerText()).toBe('Tous les projets');
  await guide.expectStatus('I1', 'validated');
  await guide.root.locator('.jalons-project').click();
  await simulator.chooseMenuItem('Autre');
  await guide.expectStatus('I1', 'draft');
  await guide.expectStatus('I2', 'absent');
  await simulator.reload();
  const again = new GuidePanel(simulator);
  if ((await again.root.count()) === 0) await again.open();
  await again.ready();
  expect(await again.root.locator('.jalons-project').innerText()).toBe('Autre');
});

test('nothing overflows, from 240 to 500 pixels', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const guide = await new GuidePanel(simulator).open();
  for (const width of [240, 320, 400, 500]) {
    await guide.root.evaluate((element, wanted) => {
      element.style.width = `${String(wanted)}px`;
    }, width);
    for (const id of ['I1', 'I4']) {
      await guide.heading(id).click();
      const overflow = await guide.root.evaluate((element) =>
        [...element.querySelectorAll('*')]
          .filter((each) => !each.classList.contains('jalons-unseen'))
          .filter((each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 0.5)
          .map((each) => each.className),
      );
      expect(overflow).toEqual([]);
    }
  }
});

test('touch: nothing to press is under 44 pixels high', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const client = await simulator.page.context().newCDPSession(simulator.page);
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const guide = await new GuidePanel(simulator).open();
  const low = await guide.root.evaluate((element) =>
    matchMedia('(pointer: coarse)').matches
      ? [...element.querySelectorAll('button, a, summary')]
          .filter((each) => each.getBoundingClientRect().height > 0 && each.getBoundingClientRect().height < 44)
          .map((each) => each.className)
      : ['the pointer is not coarse'],
  );
  expect(low).toEqual([]);
});

test('in English', async () => {
  const simulator = await openSimulator({ vault: demoVault, lang: 'en' });
  await simulator.palette('implementation guide');
  const guide = new GuidePanel(simulator);
  await guide.ready();
  expect(await guide.root.locator('.jalons-now-title').innerText()).toMatch(/^Complete I-2 /);
  expect(await guide.root.innerText()).not.toMatch(/Étapes|Activités|ébauche/);
});

test('opening the vault, the guide and a thousand notes writes nothing', async () => {
  const simulator = await openSimulator({ vault: demoVault });
  const before = contents(simulator.vault);
  await new GuidePanel(simulator).open();
  await simulator.page.evaluate(async () => {
    const files = window.app.vault.getMarkdownFiles();
    for (let turn = 0; turn < 1000; turn += 1) {
      const file = files[turn % files.length];
      if (file !== undefined) await window.app.workspace.getLeaf(false).openFile(file);
    }
  });
  await simulator.reload();
  expect(contents(simulator.vault)).toEqual(before);
});

/** Every file of a folder with a digest of its bytes and the time of its last change. */
function contents(folder: string, under = ''): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, contents(folder, path));
    else {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex');
      found[path] = `${digest} ${String(statSync(join(folder, path)).mtimeMs)}`;
    }
  }
  return found;
}
