// The simulator itself in Chromium: a tiny plugin does what plugins do, with mouse and keyboard.
import { expect, test } from 'vitest';
import { openSimulator, type InlinePlugin } from './open-simulator';

const plugin: InlinePlugin = {
  manifest: { id: 'tiny', name: 'Tiny', version: '1.0.0', minAppVersion: '1.13.0', author: 'x', description: 'Tiny.' },
  main: `
    const o = require('obsidian');
    class Panel extends o.ItemView {
      getViewType() { return 'tiny-panel'; }
      getDisplayText() { return 'Panneau'; }
      getIcon() { return 'milestone'; }
      async onOpen() {
        this.show();
        this.registerEvent(this.app.metadataCache.on('resolved', () => this.show()));
      }
      show() {
        this.contentEl.empty();
        for (const file of this.app.vault.getMarkdownFiles()) {
          const cache = this.app.metadataCache.getFileCache(file);
          this.contentEl.createDiv({ cls: 'tiny-note', text: file.path + ' ' + (cache?.frontmatter?.code ?? '-') });
        }
      }
    }
    module.exports.default = class extends o.Plugin {
      async onload() {
        this.seen = await this.loadData();
        this.registerView('tiny-panel', (leaf) => new Panel(leaf));
        const open = () => this.app.workspace.ensureSideLeaf('tiny-panel', 'right', { active: true, reveal: true });
        this.addRibbonIcon('milestone', 'Ouvrir le panneau', open);
        this.addCommand({ id: 'open', name: 'Ouvrir le panneau', callback: open });
        this.addCommand({ id: 'stamp', name: 'Tamponner', editorCallback: (editor) => editor.transaction({ changes: [
          { from: { line: 0, ch: 0 }, text: 'A\\n' }, { from: { line: 1, ch: 0 }, text: 'B\\n' } ] }) });
        this.registerEvent(this.app.workspace.on('editor-menu', (menu, editor) => menu.addItem((item) =>
          item.setTitle('Insérer ici').setIcon('plus').setSection('tiny').onClick(() => editor.replaceSelection('ICI')))));
        this.registerEvent(this.app.workspace.on('file-menu', (menu, file) => menu.addItem((item) =>
          item.setTitle('Regarder ' + file.name).setSection('tiny').onClick(() => new o.Notice('Vu : ' + file.path)))));
        this.registerEvent(this.app.workspace.on('files-menu', (menu, files) => menu.addItem((item) =>
          item.setTitle('Regarder ' + files.length + ' notes').onClick(() => undefined))));
        this.registerMarkdownCodeBlockProcessor('tiny', (source, el) => { el.createEl('strong', { text: source.toUpperCase() }); });
        const plugin = this;
        this.settings = Object.assign({ name: 'rien' }, this.seen);
        this.addSettingTab(new (class extends o.PluginSettingTab {
          getSettingDefinitions() {
            return [{ type: 'group', heading: 'Noms', items: [
              { name: 'Nom', control: { type: 'text', key: 'name', validate: (v) => v === '' ? 'Il faut un nom' : undefined } },
              { name: 'Seulement avec Zoé', visible: () => plugin.settings.name === 'Zoé', control: { type: 'toggle', key: 'on' } },
            ] }];
          }
        })(this.app, this));
      }
    };`,
};

const files = {
  'Accueil.md': '---\ncode: 446\n---\nBonjour [[Cible]]\n\n```tiny\nbloc\n```\n\n| a | b |\n|---|---|\n| 1 | **2** |\n',
  'Dossier/Autre.md': 'Texte\n',
};

test('a ribbon icon opens a panel that follows what happens on the disk', async () => {
  const simulator = await openSimulator({ plugin, files });
  const { page } = simulator;
  await page.locator('[aria-label="Ouvrir le panneau"]').click();
  const notes = page.locator('.workspace-leaf-content[data-type="tiny-panel"] .tiny-note');
  await page.locator('.tiny-note', { hasText: 'Accueil.md 446' }).waitFor();
  expect(await notes.count()).toBe(2);
  simulator.write('Nouvelle.md', '---\ncode: 7\n---\n');
  await page.locator('.tiny-note', { hasText: 'Nouvelle.md 7' }).waitFor();
  simulator.write('Nouvelle.md', '---\ncode: [cassé\n---\n');
  await page.locator('.tiny-note', { hasText: 'Nouvelle.md -' }).waitFor();
  await simulator.screenshot('simulator-tiny');
  await simulator.reload();
  expect(await page.locator('.workspace-tab-header[data-type="tiny-panel"]').count()).toBe(1);
});

test('the palette, an editor command and one undo', async () => {
  const simulator = await openSimulator({ plugin, files });
  const { page } = simulator;
  await simulator.palette();
  expect(await page.locator('.suggestion-item', { hasText: 'Tamponner' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await simulator.openNote('Dossier/Autre.md');
  await simulator.palette('tampon');
  await page.waitForFunction(() => window.app.workspace.activeEditor?.editor.getValue() === 'A\nTexte\nB\n');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+z');
  expect(await simulator.editorText()).toBe('Texte\n');
  await page.keyboard.type('Z');
  await page.keyboard.press('Control+s');
  await expect.poll(() => simulator.read('Dossier/Autre.md')).toContain('Z');
});

test('right-click in the editor, on a file, on several files', async () => {
  const simulator = await openSimulator({ plugin, files });
  const { page } = simulator;
  await simulator.openNote('Dossier/Autre.md');
  await simulator.rightClickEditor();
  await simulator.chooseMenuItem('Insérer ici');
  expect(await simulator.editorText()).toContain('ICI');
  await simulator.rightClickFile('Dossier');
  await simulator.chooseMenuItem('Regarder Dossier');
  expect(await simulator.notices()).toEqual(['Vu : Dossier']);
  for (const path of Object.keys(files)) await page.locator(`[data-path="${path}"]`).click({ modifiers: ['Shift'] });
  await simulator.rightClickFile('Accueil.md');
  await page.locator('.menu-item', { hasText: 'Regarder 2 notes' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.menu').count()).toBe(0);
});

test('reading view: table, code-block processor, link to a note that does not exist yet', async () => {
  const simulator = await openSimulator({ plugin, files });
  const { page } = simulator;
  await simulator.openNote('Accueil.md');
  await page.keyboard.press('Control+e');
  await page.locator('.block-language-tiny strong', { hasText: 'BLOC' }).waitFor();
  expect(await page.locator('.markdown-rendered td strong').textContent()).toBe('2');
  await page.locator('a.internal-link.is-unresolved', { hasText: 'Cible' }).click();
  await page.locator('.nav-file-title[data-path="Cible.md"]').waitFor();
  await simulator.settle();
  const resolved = await page.evaluate(() => window.app.metadataCache.resolvedLinks['Accueil.md']);
  expect(resolved).toEqual({ 'Cible.md': 1 });
});

test('declarative settings: validation, condition, data.json on the disk', async () => {
  const simulator = await openSimulator({
    plugin,
    files: { ...files, '.obsidian/plugins/tiny/data.json': '{"name":"Ana"}' },
  });
  const { page } = simulator;
  await page.keyboard.press('Control+,');
  const input = page.locator('.setting-item', { hasText: 'Nom' }).locator('input[type=text]').first();
  expect(await input.inputValue()).toBe('Ana');
  expect(await page.locator('.setting-item', { hasText: 'Zoé' }).isVisible()).toBe(false);
  await input.fill('');
  await page.locator('.setting-item-error', { hasText: 'Il faut un nom' }).waitFor();
  await input.fill('Zoé');
  await page.locator('.setting-item', { hasText: 'Seulement avec Zoé' }).waitFor();
  await expect.poll(() => simulator.read('.obsidian/plugins/tiny/data.json')).toContain('Zoé');
});
