// `jalons share` and `jalons base` over a folder on disk.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
