// The simulator's vault, cache and file manager behave as the real app is known to.
import type { CachedMetadata } from 'obsidian';
import { expect, test } from 'vitest';
import { App, getAllTags, getLanguage, type TFile } from './obsidian';
import { MemoryDisk } from './disk';
import { readCache } from './read-cache';
import { readNote } from '../../src/core/graph/read-note';

async function open(files: Record<string, string>): Promise<{ app: App; disk: MemoryDisk; told: string[] }> {
  const disk = new MemoryDisk(files);
  const app = new App(disk);
  const told: string[] = [];
  for (const name of ['changed', 'deleted', 'resolve', 'resolved'])
    app.metadataCache.on(name, (file?: TFile) => told.push(file === undefined ? name : `${name} ${file.path}`));
  await app.start();
  await app.metadataCache.settled();
  return { app, disk, told };
}

function fileAt(app: App, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No file: ${path}`);
  return file;
}

test('create fires for every file that is there at the start, and throws when it may not make one', async () => {
  const app = new App(new MemoryDisk({ 'A.md': '', 'F/B.md': '' }));
  const seen: string[] = [];
  app.vault.on('create', (file: TFile) => seen.push(file.path));
  await app.start();
  expect(seen).toEqual(['A.md', 'F', 'F/B.md']);
  await expect(app.vault.create('A.md', '')).rejects.toThrow('File already exists.');
  await expect(app.vault.create('Absent/C.md', '')).rejects.toThrow('ENOENT');
  await expect(app.vault.create('a:b.md', '')).rejects.toThrow('File name cannot contain');
  await expect(app.vault.createFolder('F')).rejects.toThrow('Folder already exists.');
  await app.vault.createFolder('X/Y');
  expect(app.vault.getFolderByPath('X/Y')?.parent?.path).toBe('X');
  expect(app.vault.getRoot().path).toBe('/');
  const made = await app.vault.create('X/Y/C.md', 'été');
  expect(made.stat.size).toBe(5);
  expect(made).toMatchObject({ basename: 'C', extension: 'md', name: 'C.md' });
});

test('process is atomic: a change from outside between reading and writing is not lost', async () => {
  const { app, disk } = await open({ 'A.md': 'un' });
  let calls = 0;
  await app.vault.process(fileAt(app, 'A.md'), (text) => {
    calls += 1;
    if (calls === 1) disk.plant('A.md', 'dehors');
    return `${text} + app`;
  });
  expect(await disk.read('A.md')).toBe('dehors + app');
});

test('paths are composed and have plain spaces, whatever the disk says; a path that is not is lost to the tree', async () => {
  const folder = 'Étapes'.normalize('NFD');
  const { app, disk } = await open({ [`${folder}/Écrire\u00a0!.md`]: 'là' });
  const { vault } = app;
  expect(vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['Étapes/Écrire !.md']);
  const file = vault.getFileByPath('Étapes/Écrire !.md') as TFile;
  await vault.modify(file, 'ici');
  expect(await disk.read(`${folder}/Écrire\u00a0!.md`)).toBe('ici');
  await vault.create('Étapes/b.md', '');
  expect(await disk.exists(`${folder}/b.md`)).toBe(true);
  await expect(vault.create('a\u00a0b.md', '')).rejects.toThrow('cannot be loaded');
  expect(vault.getFileByPath('a b.md')).not.toBeNull();
  await vault.rename(file, 'Étapes/c.md');
  expect(await disk.read('Étapes/c.md')).toBe('ici');
});

test('a byte order mark is read by nobody but the adapter, and what changes a note in place', async () => {
  const { app } = await open({ 'a.md': '\uFEFFun' });
  const file = app.vault.getFileByPath('a.md') as TFile;
  expect(await app.vault.read(file)).toBe('un');
  expect(await app.vault.cachedRead(file)).toBe('un');
  expect(await app.vault.adapter.read('a.md')).toBe('\uFEFFun');
  await app.vault.process(file, (text) => `${text} deux`);
  expect(await app.vault.adapter.read('a.md')).toBe('\uFEFFun deux');
});

test('the cache comes later, follows a rename without an event, and goes with its file', async () => {
  const { app, told } = await open({ 'A.md': '---\ncode: 446\n---\n' });
  const file = fileAt(app, 'A.md');
  const made = await app.vault.create('B.md', '---\nn: 1\n---\n');
  expect(app.metadataCache.getFileCache(made)).toBeNull();
  await app.metadataCache.settled();
  expect(app.metadataCache.getFileCache(made)?.frontmatter).toEqual({ n: 1 });
  told.length = 0;
  await app.vault.rename(file, 'C.md');
  expect(app.metadataCache.getCache('C.md')?.frontmatter).toEqual({ code: 446 });
  expect(app.metadataCache.getCache('A.md')).toBeNull();
  await app.metadataCache.settled();
  expect(told.filter((event) => event.startsWith('changed'))).toEqual([]);
  await app.vault.delete(file);
  expect(told).toContain('deleted C.md');
  expect(app.metadataCache.getCache('C.md')).toBeNull();
});

test('malformed YAML leaves frontmatter undefined, and everything else read', async () => {
  const { app } = await open({ 'A.md': '---\ncode: [oups\n---\n# Titre\n[[B]]\n', 'D.md': '---\na: 1\na: 2\n---\n' });
  const cache = app.metadataCache.getCache('A.md');
  expect(cache?.frontmatter).toBeUndefined();
  expect(cache?.headings?.map(({ heading }) => heading)).toEqual(['Titre']);
  expect(cache?.links?.map(({ link }) => link)).toEqual(['B']);
  expect(app.metadataCache.getCache('D.md')?.frontmatter).toBeUndefined();
});

test('a link is resolved again when its target appears, and when it goes', async () => {
  const { app, told } = await open({ 'A.md': '[[cible]] et [[cible#Partie|là]]' });
  const { metadataCache } = app;
  expect(metadataCache.unresolvedLinks['A.md']).toEqual({ cible: 2 });
  told.length = 0;
  const target = await app.vault.create('Cible.md', '');
  await metadataCache.settled();
  expect(metadataCache.resolvedLinks['A.md']).toEqual({ 'Cible.md': 2 });
  expect(told).toContain('resolve A.md');
  expect(told[told.length - 1]).toBe('resolved');
  await app.fileManager.trashFile(target);
  await metadataCache.settled();
  expect(metadataCache.unresolvedLinks['A.md']).toEqual({ cible: 2 });
  expect(await app.vault.adapter.exists('.trash/Cible.md')).toBe(true);
});

test('names are found without case, in any normal form, nearest first', async () => {
  const { app } = await open({ 'X/E\u0301tude.md': '', 'Y/Note.md': '', 'X/Note.md': '', 'X/Z.md': '' });
  const find = (path: string, from: string): string | undefined =>
    app.metadataCache.getFirstLinkpathDest(path, from)?.path;
  expect(find('e\u0301tude', 'Y/Note.md')).toBe('X/Étude.md');
  expect(find('note', 'X/Z.md')).toBe('X/Note.md');
  expect(find('Y/note', 'X/Z.md')).toBe('Y/Note.md');
  expect(find('../Y/Note', 'X/Z.md')).toBe('Y/Note.md');
  expect(find('rien', 'X/Z.md')).toBeUndefined();
});

test('what the cache reads of a note', async () => {
  const text = [
    '---',
    'parents: ["[[P]]", libre]',
    'juggl:',
    '  up: "[[U|haut]]"',
    '---',
    '# Titre #tag1',
    '',
    'Texte [[L#S|vu]] ![[I.png]] `[[non]]` [md](Autre%20note.md) #a/b ^bloc',
    '',
    '- [ ] à faire',
    '  - [x] fait',
    '- simple',
    '',
    '```',
    '[[code]] #non',
    '```',
    '> [!note] Appel',
    '> suite',
    '',
    '| a |',
    '|---|',
    '| [[T\\|t]] |',
  ].join('\n');
  const { app } = await open({ 'A.md': text });
  const cache: CachedMetadata = app.metadataCache.getCache('A.md') ?? {};
  expect(cache.frontmatterLinks?.map(({ key, link, displayText }) => [key, link, displayText])).toEqual([
    ['parents.0', 'P', 'P'],
    ['juggl.up', 'U', 'haut'],
  ]);
  expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
    ['L#S', 'vu'],
    ['Autre note.md', 'md'],
    ['T', 't'],
  ]);
  expect(cache.embeds?.map(({ link }) => link)).toEqual(['I.png']);
  expect(getAllTags(cache)).toEqual(['#tag1', '#a/b']);
  expect(cache.listItems?.map(({ task, parent }) => [task, parent])).toEqual([
    [' ', -10],
    ['x', 9],
    [undefined, -10],
  ]);
  expect(cache.blocks?.['bloc']?.position.start.line).toBe(7);
  expect(cache.sections?.map(({ type }) => type)).toEqual([
    'yaml',
    'heading',
    'paragraph',
    'list',
    'code',
    'callout',
    'table',
  ]);
  const first = cache.links?.[0]?.position;
  expect(text.slice(first?.start.offset, first?.end.offset)).toBe('[[L#S|vu]]');
});

test.each([
  [
    'indented code',
    'a\n    [[paragraphe]]\n\n    [[code]]\n\t[[code]]\n\n- b\n\n    [[item]]\n\n# T\n    [[code]]\n[[texte]]\n',
  ],
  [
    'blocks of HTML',
    '<div>[[html]]</div>\n[[html]]\n\n<b>[[texte]]</b>\n\n<details>\n\n[[texte]]\n\n</details>\n[[html]]\n',
  ],
  ['comments', '%%\n[[caché]]\n%%\n[[texte]]\n\n<!-- [[caché]]\n\n[[caché]] -->\n[[texte]]\n'],
])('the cache takes for links what the reader of texts does: %s', (_, text) => {
  const names = (links: readonly { readonly link: string }[] = []): readonly string[] => links.map(({ link }) => link);
  const read = readNote('N.md', text).links.map(({ target }) => ({ link: target }));
  expect(names(readCache(text).links)).toEqual(names(read));
  expect(names(read).filter((name) => !['paragraphe', 'item', 'texte'].includes(name))).toEqual([]);
});

test('renaming through the file manager writes the links again, in the text and in the properties', async () => {
  const { app, disk } = await open({ 'A.md': '---\nup: "[[B]]"\n---\n[[B#x|y]] [[Bx]] ![[B]]', 'B.md': '' });
  await app.fileManager.renameFile(fileAt(app, 'B.md'), 'Nouveau.md');
  expect(await disk.read('A.md')).toBe('---\nup: "[[Nouveau]]"\n---\n[[Nouveau#x|y]] [[Bx]] ![[Nouveau]]');
});

test('links are written short, by path when two notes share a name, with a subpath and an alias', async () => {
  const { app } = await open({ 'X/N.md': '', 'Y/N.md': '', 'Seul.md': '', 'i.png': '' });
  const link = (path: string, ...rest: string[]): string =>
    app.fileManager.generateMarkdownLink(fileAt(app, path), 'A.md', ...rest);
  expect(link('Seul.md')).toBe('[[Seul]]');
  expect(link('Seul.md', '#Partie', 'ici')).toBe('[[Seul#Partie|ici]]');
  expect(link('X/N.md')).toBe('[[X/N]]');
  expect(link('i.png')).toBe('![[i.png]]');
});

test('processFrontMatter throws on malformed YAML and leaves the note as it was', async () => {
  const { app, disk } = await open({ 'A.md': '---\na: [\n---\nx', 'B.md': 'corps' });
  const set = (properties: Record<string, unknown>): void => void (properties['statut'] = 'validé');
  await expect(app.fileManager.processFrontMatter(fileAt(app, 'A.md'), set)).rejects.toThrow();
  expect(await disk.read('A.md')).toBe('---\na: [\n---\nx');
  await app.fileManager.processFrontMatter(fileAt(app, 'B.md'), set);
  expect(await disk.read('B.md')).toBe('---\nstatut: validé\n---\ncorps');
});

test('what happens outside is noticed: new, changed and deleted files become events', async () => {
  const { app, disk } = await open({ 'A.md': 'a', 'F/B.md': 'b' });
  const told: string[] = [];
  for (const name of ['create', 'modify', 'delete'])
    app.vault.on(name, (file: TFile) => told.push(`${name} ${file.path}`));
  disk.plant('A.md', 'autre');
  disk.plant('G/C.md', 'c');
  await disk.remove('F');
  await app.vault.refresh();
  expect(told).toEqual(['delete F/B.md', 'delete F', 'modify A.md', 'create G', 'create G/C.md']);
});

test('the language can be chosen, and is French at first', () => {
  expect(getLanguage()).toBe('fr');
});
