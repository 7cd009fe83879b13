// @vitest-environment happy-dom
// The simulator's screen without a browser: views and leaves, menus, modals, prompts, notices, settings, icons, editor.
import { afterEach, expect, test, vi } from 'vitest';
import { MemoryDisk } from './disk';
import {
  App,
  ConfirmationModal,
  FuzzySuggestModal,
  getIconIds,
  ItemView,
  Keymap,
  MarkdownView,
  Menu,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  prepareFuzzySearch,
  setIcon,
  type TFile,
  type WorkspaceLeaf,
} from './obsidian';
import { mergeTexts } from './merge-texts';

const manifest = { id: 'p', name: 'P', author: 'x', version: '1.0.0', minAppVersion: '1.13.0', description: 'P.' };

class Panel extends ItemView {
  static made = 0;
  shown = '';

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    Panel.made += 1;
  }

  getViewType(): string {
    return 'panel';
  }

  getDisplayText(): string {
    return 'Panneau';
  }

  override getState(): Record<string, unknown> {
    return { shown: this.shown };
  }

  override setState(state: unknown): Promise<void> {
    this.shown = String(Reflect.get(Object(state), 'shown'));
    return Promise.resolve();
  }
}

class TestPlugin extends Plugin {
  override onload(): void {
    this.registerView('panel', (leaf) => new Panel(leaf));
  }
}

const stores = new Map<string, string>();
const store = {
  getItem: (key: string) => stores.get(key) ?? null,
  setItem: (key: string, value: string) => void stores.set(key, value),
  removeItem: (key: string) => void stores.delete(key),
};

async function open(files: Record<string, string> = { 'A.md': 'un\ndeux\n' }): Promise<App> {
  const app = new App(new MemoryDisk(files), store);
  document.body.appendChild(app.workspace.containerEl);
  await app.enablePlugin(new TestPlugin(app, manifest));
  await app.start();
  document.onkeydown = (event) => app.keymap.press(event);
  return app;
}

async function openNote(app: App, path = 'A.md'): Promise<MarkdownView> {
  await app.workspace.openLinkText(path, '');
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (view === null) throw new Error('No note is open');
  return view;
}

function press(key: string, more: KeyboardEventInit = {}): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

afterEach(() => {
  document.body.replaceChildren();
  stores.clear();
  Panel.made = 0;
});

test('a side leaf is made once, revealed, and comes back deferred with its state', async () => {
  const app = await open();
  const { workspace } = app;
  expect(workspace.rightSplit.collapsed).toBe(true);
  const leaf = await workspace.ensureSideLeaf('panel', 'right', { active: true, reveal: true, state: { shown: 'I3' } });
  expect(workspace.rightSplit.collapsed).toBe(false);
  expect(await workspace.ensureSideLeaf('panel', 'right')).toBe(leaf);
  expect(leaf.view.containerEl.matches('.workspace-leaf-content[data-type="panel"]')).toBe(true);
  expect(workspace.getActiveViewOfType(Panel)).toBe(leaf.view);
  expect(workspace.activeEditor).toBeNull();
  workspace.rightSplit.collapse();
  app.saveLocalStorage('workspace', workspace.getLayout());
  const again = await open();
  const [restored] = again.workspace.getLeavesOfType('panel');
  expect(restored?.isDeferred).toBe(true);
  expect(restored?.view).not.toBeInstanceOf(Panel);
  expect(Panel.made).toBe(1);
  if (restored !== undefined) await again.workspace.revealLeaf(restored);
  expect(restored?.isDeferred).toBe(false);
  expect((restored?.view as Panel).shown).toBe('I3');
});

test('a view that no plugin makes any more is told as such', async () => {
  const app = await open();
  const leaf = app.workspace.getLeaf('tab');
  await leaf.setViewState({ type: 'gone' });
  expect(leaf.view.containerEl.textContent).toContain('plus actif');
  leaf.detach();
  expect(app.workspace.rootSplit.leaves.length).toBeGreaterThan(0);
});

test('the views of a plugin that is switched off stay, as something else; switched on again they are back, with their state', async () => {
  const app = await open();
  const { workspace } = app;
  const seen = await workspace.ensureSideLeaf('panel', 'right', { state: { shown: 'I3' } });
  const first = seen.view;
  const plugin = app.plugins[0];
  plugin?.unload();
  await vi.waitFor(() => expect(seen.view.containerEl.textContent).toContain('plus actif'));
  expect(first.containerEl.isConnected).toBe(false);
  await plugin?.load();
  await vi.waitFor(() => expect((seen.view as Panel).shown).toBe('I3'));
  expect(seen.view).not.toBe(first);
});

test('notes: opening, tabs, what is active, what is told', async () => {
  const app = await open({ 'A.md': '', 'B.md': '' });
  const told: unknown[] = [];
  app.workspace.on('file-open', (file: TFile | null) => told.push(file?.path));
  await openNote(app, 'A.md');
  await app.workspace.openLinkText('B', 'A.md', 'tab');
  expect(told).toEqual(['A.md', 'B.md']);
  expect(app.workspace.getLeavesOfType('markdown').length).toBe(2);
  await app.workspace.openLinkText('Manque', 'A.md');
  expect(app.vault.getFileByPath('Manque.md')).not.toBeNull();
  expect(app.workspace.getActiveFile()?.path).toBe('Manque.md');
});

test('a transaction is one undo step, with the selection after the changes', async () => {
  const app = await open();
  const { editor } = await openNote(app);
  editor.transaction({
    changes: [
      { from: { line: 0, ch: 0 }, text: 'A\n' },
      { from: { line: 1, ch: 0 }, to: { line: 1, ch: 4 }, text: 'DEUX' },
    ],
    selection: { from: { line: 2, ch: 4 } },
  });
  expect(editor.getValue()).toBe('A\nun\nDEUX\n');
  expect(editor.getCursor()).toEqual({ line: 2, ch: 4 });
  editor.undo();
  expect(editor.getValue()).toBe('un\ndeux\n');
  editor.redo();
  expect(editor.getLine(2)).toBe('DEUX');
});

test('the editor is dirty until saved; a change from outside is taken, and merged with what is typed', async () => {
  const app = await open();
  const view = await openNote(app);
  view.editor.replaceRange('0 ', { line: 0, ch: 0 });
  expect(view.dirty).toBe(true);
  expect(await app.vault.adapter.read('A.md')).toBe('un\ndeux\n');
  await app.vault.process(app.vault.getFileByPath('A.md') ?? view.file!, (text) => `${text}trois\n`);
  await vi.waitFor(() => expect(view.editor.getValue()).toBe('0 un\ndeux\ntrois\n'));
  await view.save();
  expect(await app.vault.adapter.read('A.md')).toBe('0 un\ndeux\ntrois\n');
  expect(view.dirty).toBe(false);
});

test('merging: apart both are kept, on the same place mine is', () => {
  expect(mergeTexts('abc', 'Xabc', 'abcY')).toBe('XabcY');
  expect(mergeTexts('abc', 'abcY', 'Xabc')).toBe('XabcY');
  expect(mergeTexts('abc', 'aXc', 'aYc')).toBe('aYc');
});

test('what is edited is saved with plain line ends and without a byte order mark; opened only, it stays as it is', async () => {
  const app = await open({ 'A.md': '\uFEFFun\r\ndeux\r\n' });
  const view = await openNote(app);
  await view.save();
  expect(await app.vault.adapter.read('A.md')).toBe('\uFEFFun\r\ndeux\r\n');
  view.editor.replaceRange('!', { line: 0, ch: 2 });
  await view.save();
  expect(await app.vault.adapter.read('A.md')).toBe('un!\ndeux\n');
});

test('a menu: sections with lines, keys, disabled items, one menu for one event', () => {
  const event = new MouseEvent('contextmenu', { cancelable: true });
  const menu = Menu.forEvent(event);
  expect(Menu.forEvent(event)).toBe(menu);
  expect(event.defaultPrevented).toBe(true);
  const chosen: string[] = [];
  const add = (title: string, section: string, disabled = false): void =>
    void menu.addItem((item) =>
      item
        .setTitle(title)
        .setSection(section)
        .setDisabled(disabled)
        .onClick(() => chosen.push(title)),
    );
  add('Un', 'a');
  add('Deux', 'b', true);
  add('Trois', 'a');
  add('Quatre', 'b');
  menu.showAtMouseEvent(event);
  const parts = [...document.querySelectorAll('.menu-scroll > *')].map((el) => el.textContent || '—');
  expect(parts).toEqual(['Un', 'Trois', '—', 'Deux', 'Quatre']);
  press('ArrowDown');
  press('ArrowDown');
  press('ArrowDown');
  press('Enter');
  expect(chosen).toEqual(['Quatre']);
  expect(document.querySelector('.menu')).toBeNull();
});

test('a modal takes the keys, closes with Escape and gives the focus back', async () => {
  const app = await open();
  const before = document.body.appendChild(document.createElement('button'));
  before.focus();
  const modal = new Modal(app).setTitle('Titre');
  let closed = 0;
  modal.setCloseCallback(() => (closed += 1));
  modal.open();
  expect(document.querySelector('.modal-container .modal .modal-title')?.textContent).toBe('Titre');
  press('p', { ctrlKey: true });
  expect(document.querySelector('.prompt')).toBeNull();
  press('Escape');
  expect(document.querySelector('.modal-container')).toBeNull();
  expect([closed, document.activeElement]).toEqual([1, before]);
});

test('a confirmation answers through its buttons', async () => {
  const app = await open({ 'A.md': '' });
  const file = app.vault.getFileByPath('A.md');
  if (file === null) throw new Error('No file');
  const asked = app.fileManager.promptForDeletion(file);
  const button = document.querySelector<HTMLButtonElement>('.modal-button-container .mod-destructive');
  button?.click();
  expect(await asked).toBe(true);
  expect(app.vault.getFileByPath('A.md')).toBeNull();
  const modal = new ConfirmationModal(app).addCancelButton();
  modal.open();
  expect(document.querySelector('.mod-cancel')?.textContent).toBe('Annuler');
});

class Fruits extends FuzzySuggestModal<string> {
  chosen = '';
  getItems(): string[] {
    return ['Cerise', 'Abricot', 'Ananas', 'Banane'];
  }
  getItemText(item: string): string {
    return item;
  }
  onChooseItem(item: string): void {
    this.chosen = item;
  }
}

test('a fuzzy prompt finds, marks, moves and chooses', async () => {
  const app = await open();
  const prompt = new Fruits(app);
  prompt.emptyStateText = 'Rien';
  prompt.open();
  await vi.waitFor(() => expect(document.querySelectorAll('.suggestion-item').length).toBe(4));
  prompt.inputEl.value = 'an';
  prompt.inputEl.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(document.querySelectorAll('.suggestion-item').length).toBe(2));
  expect(document.querySelector('.suggestion-item.is-selected')?.textContent).toBe('Ananas');
  expect(document.querySelector('.suggestion-highlight')?.textContent).toBe('An');
  press('ArrowDown');
  press('Enter');
  expect(prompt.chosen).toBe('Banane');
  expect(document.querySelector('.prompt')).toBeNull();
});

test('fuzzy search: words before scattered letters, null when a letter lacks', () => {
  const search = prepareFuzzySearch('bc');
  expect((search('a bc')?.score ?? -9) > (search('b-c')?.score ?? 0)).toBe(true);
  expect(search('cb')).toBeNull();
});

test('a notice stands until its time or a click', () => {
  vi.useFakeTimers();
  const notice = new Notice('Bonjour', 1000);
  new Notice('Toujours', 0);
  expect([...document.querySelectorAll('.notice')].map((el) => el.textContent)).toEqual(['Bonjour', 'Toujours']);
  notice.setMessage('Bonsoir');
  expect(notice.messageEl.textContent).toBe('Bonsoir');
  vi.advanceTimersByTime(1000);
  expect(document.querySelectorAll('.notice').length).toBe(1);
  document.querySelector<HTMLElement>('.notice')?.click();
  expect(document.querySelector('.notice-container')).toBeNull();
  vi.useRealTimers();
});

test('icons are Lucide’s at the app’s version; an unknown name is an error', () => {
  const el = document.createElement('div');
  setIcon(el, 'milestone');
  expect(el.querySelector('svg.svg-icon.lucide-milestone path')).not.toBeNull();
  expect(() => setIcon(el, 'no-such-icon')).toThrow('Unknown icon: no-such-icon');
  expect(getIconIds()).toContain('lucide-milestone');
});

test('modified clicks', () => {
  const click = (more: MouseEventInit): unknown => Keymap.isModEvent(new MouseEvent('click', more));
  expect([click({}), click({ ctrlKey: true }), click({ button: 1 }), click({ metaKey: true, altKey: true })]).toEqual([
    false,
    'tab',
    'tab',
    'split',
  ]);
});

test('loadData is null at first, then what was saved; unloading takes everything away', async () => {
  const app = await open();
  const plugin = app.plugins[0];
  expect(await plugin?.loadData()).toBeNull();
  await plugin?.saveData({ a: 1 });
  expect(JSON.parse(await app.vault.adapter.read('.obsidian/plugins/p/data.json'))).toEqual({ a: 1 });
  expect(await plugin?.loadData()).toEqual({ a: 1 });
  plugin?.addCommand({ id: 'c', name: 'C', callback: () => undefined });
  plugin?.registerCliHandler('p:x', 'X', null, () => 'fait');
  expect(() => plugin?.registerCliHandler('p:x', 'X', null, () => '')).toThrow('already registered');
  expect(app.commands.commands.has('p:c')).toBe(true);
  plugin?.unload();
  expect(app.commands.commands.has('p:c')).toBe(false);
  expect(app.cliHandlers.size).toBe(0);
});

test('a settings tab is drawn from its definitions, and display() only when there are none', async () => {
  const app = await open();
  const plugin = app.plugins[0];
  if (plugin === undefined) throw new Error('No plugin');
  plugin.settings = { level: 'b' };
  class Tab extends PluginSettingTab {
    override getSettingDefinitions(): never[] {
      return [
        { name: 'Niveau', control: { type: 'dropdown', key: 'level', options: { a: 'A', b: 'B' } } },
        { type: 'page', name: 'Détails', items: [{ name: 'Dedans', control: { type: 'toggle', key: 'in' } }] },
      ] as never[];
    }
    override display(): never {
      throw new Error('display() was called');
    }
  }
  plugin.addSettingTab(new Tab(app, plugin));
  app.commands.executeCommandById('app:open-settings');
  const select = document.querySelector<HTMLSelectElement>('.setting-item select.dropdown');
  expect(select?.value).toBe('b');
  if (select !== null) select.value = 'a';
  select?.dispatchEvent(new Event('change'));
  await vi.waitFor(async () => expect(await plugin.loadData()).toEqual({ level: 'a' }));
  document.querySelector<HTMLElement>('.mod-page .setting-item-info')?.click();
  expect(document.querySelector('.vertical-tab-content')?.textContent).toContain('Dedans');
});
