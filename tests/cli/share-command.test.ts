// `jalons share` and `jalons base` over a folder on disk.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { baseCommand } from '../../src/cli/base-command.mjs';
import { runLine } from '../../src/cli/run-line.mjs';
import { shareCommand } from '../../src/cli/share-command.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const run = (...line: string[]) => runLine(line, [shareCommand, baseCommand]);

function makeVault(): string {
  const folder = mkdtempSync(join(tmpdir(), 'share-'));
  folders.push(folder);
  writeFileSync(join(folder, 'Cadre.md'), '');
  writeFileSync(join(folder, 'n.md'), '---\r\nexcalibrain:\r\n  parents:\r\n    - cadre\r\n---\r\nTexte');
  return folder;
}

test('the relations of blocks become links once; a dry run writes nothing', async () => {
  const folder = makeVault();
  const before = readFileSync(join(folder, 'n.md'), 'utf8');
  const dry = await run('share', folder, '--dry-run');
  expect(dry.text).toContain('+up:');
  expect(readFileSync(join(folder, 'n.md'), 'utf8')).toBe(before);
  await run('share', folder);
  expect(readFileSync(join(folder, 'n.md'), 'utf8')).toBe(
    before.replace('cadre\r\n', 'cadre\r\nup:\r\n  - "[[Cadre]]"\r\n'),
  );
  expect((await run('share', folder)).text).toBe('Rien à partager.\n');
});

test('a base is written once, and never over another', async () => {
  const folder = makeVault();
  await run('base', folder);
  await run('base', folder);
  const bases = readdirSync(folder).filter((name) => name.endsWith('.base'));
  expect(bases).toEqual(['ÉD du coffre.base']);
  expect(readFileSync(join(folder, 'ÉD du coffre.base'), 'utf8')).toContain('file.hasProperty("ed")');
});

/** What the user set in the plugin. */
function setUp(folder: string, settings: string): void {
  mkdirSync(join(folder, '.obsidian/plugins/jalons'), { recursive: true });
  writeFileSync(join(folder, '.obsidian/plugins/jalons/data.json'), settings);
}

test('the properties are those of the plugin’s settings, unless the line names others; the settings are never written', async () => {
  const folder = makeVault();
  const settings = '{"version":1,"shareParents":"parents sûrs","propertyLanguage":"en"}';
  setUp(folder, settings);
  expect((await run('share', folder, '--dry-run')).text).toContain('+parents sûrs:');
  expect((await run('share', folder, '--dry-run', '--parent-property', 'au-dessus')).text).toContain('+au-dessus:');
  await run('base', folder);
  expect(readFileSync(join(folder, 'ÉD du coffre.base'), 'utf8')).toContain('note.project');
  expect(readFileSync(join(folder, '.obsidian/plugins/jalons/data.json'), 'utf8')).toBe(settings);
});

test('a name that cannot be a property, or one name for two, is told; settings that cannot be read are too', async () => {
  const folder = makeVault();
  for (const name of ['tags', 'a: b', '']) {
    const { exit, text } = await run('share', folder, '--dry-run', '--child-property', name);
    expect([exit, text]).toEqual([2, expect.stringContaining('(--child-property)')]);
  }
  expect((await run('share', folder, '--friend-property', 'UP')).text).toContain('trois propriétés différentes');
  setUp(folder, '{"version": [');
  const dry = await run('share', folder, '--dry-run');
  expect([dry.exit, dry.aside]).toEqual([0, expect.stringContaining('n’ont pas pu être lus')]);
  expect(dry.text).toContain('+up:');
});

test('the columns of a base are those of the language asked for', async () => {
  const folder = makeVault();
  await run('base', folder, '--lang', 'en');
  const [base = ''] = readdirSync(folder).filter((name) => name.endsWith('.base'));
  const text = readFileSync(join(folder, base), 'utf8');
  expect(text).toContain('note.status');
  expect(text).not.toContain('note.statut');
});

test('of several notes, what was written and what was refused are both told', async () => {
  const folder = makeVault();
  writeFileSync(join(folder, 'fermée.md'), '---\nexcalibrain:\n  friends:\n    - Cadre\n---\n');
  chmodSync(join(folder, 'fermée.md'), 0o444);
  const json = await run('share', folder, '--json', '--dry-run');
  expect(JSON.parse(json.text)).toMatchObject({ edits: [{ path: 'fermée.md', written: false }, { path: 'n.md' }] });
  const { exit, text, aside } = await run('share', folder);
  expect([exit, text]).toEqual([1, 'Modifiée\u00a0: n.md']);
  expect(aside).toMatch(/^Rien n’est écrit dans fermée\.md.+droits du dossier.+\n$/u);
  const again = await run('share', folder);
  expect([again.exit, again.text]).toEqual([2, expect.stringContaining('fermée.md')]);
});
