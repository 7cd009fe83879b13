// The folder as a vault: what it lists, and what it never does when it writes.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFolderVault } from '../../src/cli/folder-vault.mjs';

let root = '';
let outside = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jalons-vault-'));
  outside = mkdtempSync(join(tmpdir(), 'jalons-outside-'));
});
afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function refusal(edit: Parameters<ReturnType<typeof openFolderVault>['apply']>[0]): Promise<string | undefined> {
  return (await openFolderVault(root).apply(edit)).refused;
}

test('lists notes only: no hidden folder, no link, no other file', () => {
  for (const path of ['A.md', 'B/É.MD', '.obsidian/x.md', '.trash/y.md', '.git/z.md', 'B/image.png']) put(path, '');
  writeFileSync(join(outside, 'secret.md'), 'secret');
  symlinkSync(join(outside, 'secret.md'), join(root, 'Lien.md'));
  symlinkSync(outside, join(root, 'Dossier lié'));
  expect(openFolderVault(root).list()).toEqual(['A.md', 'B/É.MD']);
});

test('T13: creates a note with its folders, and never twice', async () => {
  expect(await refusal({ kind: 'create', path: 'Projets/Été/Note.md', text: 'un' })).toBeUndefined();
  expect(await refusal({ kind: 'create', path: 'Projets/Été/Note.md', text: 'deux' })).toBe('taken');
  expect(await refusal({ kind: 'create', path: 'projets/été/NOTE.md', text: 'deux' })).toBe('taken');
  expect(await refusal({ kind: 'create', path: 'Projets/Été/Note.md'.normalize('NFD'), text: 'deux' })).toBe('taken');
  expect(readFileSync(join(root, 'Projets/Été/Note.md'), 'utf8')).toBe('un');
  expect(readdirSync(join(root, 'Projets/Été'))).toEqual(['Note.md']);
});

test('makes a note in the folder that is there, whatever the case it is asked for in', async () => {
  put('Fiches/A.md', '');
  await openFolderVault(root).apply({ kind: 'create', path: 'fiches/B.md', text: '' });
  expect(readdirSync(root)).toEqual(['Fiches']);
});

test('T4: rewrites only what is still as it was read, with the rights it had', async () => {
  const file = put('A.md', '\ufeffun\r\ndeux\r\n');
  chmodSync(file, 0o640);
  expect(await refusal({ kind: 'rewrite', path: 'A.md', before: 'un\r\ndeux\r\n', after: 'x' })).toBe('changed');
  expect(
    await refusal({ kind: 'rewrite', path: 'A.md', before: '\ufeffun\r\ndeux\r\n', after: '\ufeffun\r\ntrois\r\n' }),
  ).toBeUndefined();
  expect(readFileSync(file, 'utf8')).toBe('\ufeffun\r\ntrois\r\n');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(root)).toEqual(['A.md']);
});

test('refuses a note that is gone, protected or not text', async () => {
  chmodSync(put('A.md', 'un'), 0o444);
  writeFileSync(join(root, 'B.md'), Buffer.from([0xe9, 0x74, 0xe9]));
  expect(await refusal({ kind: 'rewrite', path: 'Absente.md', before: '', after: 'x' })).toBe('missing');
  expect(await refusal({ kind: 'rewrite', path: 'A.md', before: 'un', after: 'x' })).toBe('read-only');
  expect(await refusal({ kind: 'rewrite', path: 'B.md', before: '\ufffdt\ufffd', after: 'x' })).toBe('changed');
  expect(readFileSync(join(root, 'A.md'), 'utf8')).toBe('un');
});

test('takes a note away to the bin, whose other notes stay', async () => {
  put('.trash/A.md', 'ancien');
  put('B/A.md', 'un');
  expect(await refusal({ kind: 'remove', path: 'B/A.md', before: 'autre' })).toBe('changed');
  expect(await refusal({ kind: 'remove', path: 'B/A.md', before: 'un' })).toBeUndefined();
  expect(readdirSync(join(root, '.trash'))).toEqual(['A 2.md', 'A.md']);
  expect(readFileSync(join(root, '.trash/A 2.md'), 'utf8')).toBe('un');
});

test.each([
  '../x.md',
  '/etc/x.md',
  'A/../../x.md',
  './x.md',
  '.obsidian/x.md',
  'A\\..\\x.md',
  'C:/x.md',
  '',
  'A//x.md',
  'x\0.md',
])('never writes at %j', async (path) => {
  expect(await refusal({ kind: 'create', path, text: 'x' })).toBe('outside');
  expect(openFolderVault(root).exists(path)).toBe(false);
  expect(readdirSync(root)).toEqual([]);
});

test('never writes or reads through a symbolic link, nor under a file', async () => {
  writeFileSync(join(outside, 'secret.md'), 'secret');
  symlinkSync(outside, join(root, 'Lien'));
  symlinkSync(join(outside, 'secret.md'), join(root, 'Note.md'));
  put('Fichier', '');
  expect(await refusal({ kind: 'create', path: 'Lien/x.md', text: 'x' })).toBe('outside');
  expect(await refusal({ kind: 'create', path: 'Fichier/x.md', text: 'x' })).toBe('outside');
  expect(await refusal({ kind: 'rewrite', path: 'Note.md', before: 'secret', after: 'x' })).toBe('outside');
  expect(await refusal({ kind: 'rewrite', path: 'Lien/secret.md', before: 'secret', after: 'x' })).toBe('outside');
  expect(await openFolderVault(root).read('Lien/secret.md')).toBeUndefined();
  expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('secret');
  expect(readdirSync(outside)).toEqual(['secret.md']);
});
