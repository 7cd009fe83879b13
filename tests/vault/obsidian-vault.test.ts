// @vitest-environment happy-dom
// The vault through the simulated Obsidian: nothing is overwritten, nothing that was typed is lost, refusals say why.
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/session/apply-edits';
import { Undo } from '../../src/session/undo';
import { ObsidianVault } from '../../src/vault/obsidian-vault';
import { MemoryDisk } from '../obsidian-sim/disk';
import { App, MarkdownView, type TFile } from '../obsidian-sim/obsidian';

async function open(files: Record<string, string>) {
  const disk = new MemoryDisk(files);
  const app = new App(disk);
  document.body.appendChild(app.workspace.containerEl);
  await app.start();
  await app.metadataCache.settled();
  // The simulator stands for the app, whose types are another's.
  const vault = new ObsidianVault(app as never);
  return { app, disk, vault };
}

async function edit(app: App, path: string) {
  const file = app.vault.getFileByPath(path) as TFile;
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file);
  if (!(leaf.view instanceof MarkdownView)) throw new Error('not open');
  return leaf.view.editor;
}

const rewrite = (path: string, before: string, after: string) => ({ kind: 'rewrite', path, before, after }) as const;
const create = (path: string, text = 'neuf') => ({ kind: 'create', path, text }) as const;

test('creates a note and the folders above it', async () => {
  const { vault, disk } = await open({ 'a.md': '' });
  expect(await vault.apply(create('Projets/ENA/É.md'))).not.toHaveProperty('refused');
  expect(await disk.read('Projets/ENA/É.md')).toBe('neuf');
});

test('a folder made for a note goes with it when nothing is left in it; any other folder stays', async () => {
  const { vault, app } = await open({ 'Vide/a.md': 'a' });
  const folders = () => app.vault.getAllFolders().map(({ path }) => path);
  await vault.apply(create('Projets/ENA/É.md'));
  await vault.apply(create('Projets/autre.md'));
  await vault.apply({ kind: 'remove', path: 'Projets/ENA/É.md', before: 'neuf' });
  await vault.apply({ kind: 'remove', path: 'Vide/a.md', before: 'a' });
  expect(folders().sort()).toEqual(['Projets', 'Vide']);
  await vault.apply({ kind: 'remove', path: 'Projets/autre.md', before: 'neuf' });
  await vault.apply(create('Vide/b.md'));
  await vault.apply({ kind: 'remove', path: 'Vide/b.md', before: 'neuf', withFolder: true });
  expect(folders()).toEqual([]);
});

test('T13: never overwrites, whatever the case and the normal form of the name', async () => {
  const { vault, disk } = await open({ ['Dossier/Élan.md'.normalize('NFD')]: 'à moi' });
  for (const path of ['Dossier/Élan.md', 'dossier/élan.MD', 'Dossier'])
    expect((await vault.apply(create(path))).refused).toBe('taken');
  expect(await disk.read('Dossier/Élan.md'.normalize('NFD'))).toBe('à moi');
});

test('T2: a new note goes into the folder as the vault and its disk spell it, NFD too; the way back leads there', async () => {
  const folder = 'Étapes'.normalize('NFD');
  const { vault, disk } = await open({ [`${folder}/a.md`]: '' });
  const { done } = await applyEdits(vault, [create('étapes/b.md')]);
  expect(vault.list()).toContain('Étapes/b.md');
  expect(await disk.exists(`${folder}/b.md`)).toBe(true);
  const undo = new Undo();
  undo.record({ label: '', edits: done });
  await undo.undo(vault);
  expect(vault.list()).toEqual(['Étapes/a.md']);
});

test('a name with no-break spaces or decomposed letters is written as the app spells it; the way back leads there', async () => {
  const { vault } = await open({ 'a.md': '' });
  const made = create(`«\u00a0${'Été'.normalize('NFD')}\u00a0»/Écrire\u00a0!.md`);
  const { done, outcomes } = await applyEdits(vault, [made, { kind: 'rename', path: 'a.md', to: 'Pour\u00a0qui.md' }]);
  expect(outcomes.map(({ refused }) => refused)).toEqual([undefined, undefined]);
  expect(vault.list()).toEqual(['« Été »/Écrire !.md', 'Pour qui.md']);
  const undo = new Undo();
  undo.record({ label: '', edits: done });
  await undo.undo(vault);
  expect(vault.list()).toEqual(['a.md']);
});

test.each(['../dehors.md', '/racine.md', 'a/../../b.md', '.obsidian/a.md', '.caché/a.md', 'a\\b.md', 'a//b.md', ''])(
  'never writes to %j',
  async (path) => {
    const { vault } = await open({ 'a.md': '' });
    expect((await vault.apply(create(path))).refused).toBe('outside');
  },
);

test('rewrites a closed note: line ends and byte order mark stay, which the app does not tell', async () => {
  const { vault, disk } = await open({ 'a.md': '\uFEFFun\r\ndeux\rtrois\n' });
  const text = (await vault.read('a.md')) ?? '';
  expect(text).toBe('un\r\ndeux\rtrois\n');
  expect((await vault.apply(rewrite('a.md', text, 'un\r\nDEUX\rtrois\n'))).refused).toBeUndefined();
  expect(await disk.read('a.md')).toBe('\uFEFFun\r\nDEUX\rtrois\n');
});

test('a note that its editor would save without its line ends and its mark is written beside it; the editor shows it', async () => {
  const { app, vault, disk } = await open({ 'a.md': '\uFEFFun\r\ndeux\r\n' });
  const editor = await edit(app, 'a.md');
  expect((await vault.apply(rewrite('a.md', 'un\r\ndeux\r\n', 'un\r\nDEUX\r\n'))).refused).toBeUndefined();
  expect(await disk.read('a.md')).toBe('\uFEFFun\r\nDEUX\r\n');
  expect(editor.getValue()).toBe('un\nDEUX\n');
  // Once something was typed, the app is about to save it so itself.
  editor.replaceRange('tapé ', { line: 0, ch: 0 });
  const typed = (await vault.read('a.md')) ?? '';
  expect((await vault.apply(rewrite('a.md', typed, `${typed}trois\n`))).refused).toBeUndefined();
  expect(editor.getValue()).toBe('tapé un\nDEUX\ntrois\n');
});

test('T4: a note that changed is left alone, and it is said', async () => {
  const { vault, disk } = await open({ 'a.md': 'un' });
  disk.plant('a.md', 'écrit ailleurs');
  expect((await vault.apply(rewrite('a.md', 'un', 'deux'))).refused).toBe('changed');
  expect(await disk.read('a.md')).toBe('écrit ailleurs');
  expect((await vault.apply(rewrite('b.md', 'un', 'deux'))).refused).toBe('missing');
});

test('T3: a note that is being edited is changed in its editor, in one undo step, the cursor kept', async () => {
  const { app, vault } = await open({ 'a.md': 'un\ndeux\ntrois\n' });
  const editor = await edit(app, 'a.md');
  editor.setCursor({ line: 2, ch: 3 });
  const outcome = await vault.apply(rewrite('a.md', 'un\ndeux\ntrois\n', 'un\nDEUX et demi\ntrois\n'));
  expect(outcome.refused).toBeUndefined();
  expect(editor.getValue()).toBe('un\nDEUX et demi\ntrois\n');
  expect(editor.getCursor()).toEqual({ line: 2, ch: 3 });
  editor.undo();
  expect(editor.getValue()).toBe('un\ndeux\ntrois\n');
});

test('T3: changes in several places are one undo step, and the cursor between them stays', async () => {
  const before = '---\na: 1\n---\nun\ndeux\ntrois\n';
  const after = '---\na: 1\nb: 2\n---\nun\ndeux\n\n## neuf\n\ntrois\n';
  const { app, vault } = await open({ 'a.md': before });
  const editor = await edit(app, 'a.md');
  editor.setSelection({ line: 4, ch: 1 }, { line: 4, ch: 3 });
  expect((await vault.apply(rewrite('a.md', before, after))).refused).toBeUndefined();
  expect(editor.getValue()).toBe(after);
  expect(editor.getSelection()).toBe('eu');
  editor.undo();
  expect(editor.getValue()).toBe(before);
});

test('T3: of two panes, the one that the user writes in is changed', async () => {
  const { app, vault } = await open({ 'a.md': 'un\n' });
  await edit(app, 'a.md');
  const leaf = app.workspace.getLeaf('tab');
  await leaf.openFile(app.vault.getFileByPath('a.md') as TFile, { active: true });
  if (!(leaf.view instanceof MarkdownView)) throw new Error('not open');
  leaf.view.editor.replaceRange('tapé ', { line: 0, ch: 0 });
  expect(await vault.read('a.md')).toBe('tapé un\n');
  await vault.apply(rewrite('a.md', 'tapé un\n', 'tapé un\ndeux\n'));
  expect(leaf.view.editor.getValue()).toBe('tapé un\ndeux\n');
  // Asked from a side panel, it still is that one.
  await app.workspace.ensureSideLeaf('panneau', 'right');
  expect(app.workspace.activeEditor).toBeNull();
  expect(await vault.read('a.md')).toBe('tapé un\ndeux\n');
});

test('T3: what was typed and not yet saved is what is read; an edit that does not expect it is refused', async () => {
  const { app, vault } = await open({ 'a.md': 'un\n' });
  const editor = await edit(app, 'a.md');
  editor.replaceRange('tapé ', { line: 0, ch: 0 });
  expect((await vault.apply(rewrite('a.md', 'un\n', 'deux\n'))).refused).toBe('changed');
  expect(editor.getValue()).toBe('tapé un\n');
  expect(await vault.read('a.md')).toBe('tapé un\n');
});

test('an emoji is never cut in two', async () => {
  const { app, vault } = await open({ 'a.md': '👍🏽 oui' });
  const editor = await edit(app, 'a.md');
  await vault.apply(rewrite('a.md', '👍🏽 oui', '👎🏽 oui'));
  expect(editor.getValue()).toBe('👎🏽 oui');
});

test('writes to one note wait for each other', async () => {
  const { vault, disk } = await open({ 'a.md': '0' });
  const outcomes = await Promise.all([
    vault.apply(rewrite('a.md', '0', '1')),
    vault.apply(rewrite('a.md', '1', '2')),
    vault.apply(rewrite('a.md', '0', '3')),
  ]);
  expect(outcomes.map(({ refused }) => refused)).toEqual([undefined, undefined, 'changed']);
  expect(await disk.read('a.md')).toBe('2');
});

test('removes only what still holds what is expected', async () => {
  const { vault, disk } = await open({ 'a.md': 'un' });
  expect((await vault.apply({ kind: 'remove', path: 'a.md', before: 'autre' })).refused).toBe('changed');
  expect(await disk.exists('a.md')).toBe(true);
  expect((await vault.apply({ kind: 'remove', path: 'a.md', before: 'un' })).refused).toBeUndefined();
  expect(await disk.exists('a.md')).toBe(false);
});

test.each([
  ['EROFS: read-only file system', 'read-only'],
  ['EACCES: permission denied', 'read-only'],
  ['ENOSPC: no space left on device', 'failed'],
] as const)('%s is told as %s', async (message, refused) => {
  const { app, vault } = await open({ 'a.md': 'un' });
  app.vault.create = () => Promise.reject(new Error(message));
  expect(await vault.apply(create('b.md'))).toMatchObject({ refused, detail: message });
});

test('a renamed note takes the links along, and gives them back; never over another, nor out of the vault', async () => {
  const { vault, disk, app } = await open({ 'D/a.md': 'A', 'b.md': '[[a]] et [[a|là]]', 'c.md': '' });
  const rename = async (path: string, to: string) => (await vault.apply({ kind: 'rename', path, to })).refused;
  expect(await rename('D/a.md', 'C.md')).toBe('taken');
  expect(await rename('D/a.md', '../a.md')).toBe('outside');
  expect(await rename('x.md', 'y.md')).toBe('missing');
  expect(await rename('D/a.md', 'D/Cadre.md')).toBeUndefined();
  await app.metadataCache.settled();
  expect(await disk.read('b.md')).toBe('[[Cadre]] et [[Cadre|là]]');
  expect(await rename('D/Cadre.md', 'D/a.md')).toBeUndefined();
  await app.metadataCache.settled();
  expect(await disk.read('b.md')).toBe('[[a]] et [[a|là]]');
});
