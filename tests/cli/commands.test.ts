// The command line as people see it: a folder in, the printed text out, in both languages.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { textOf } from '../../src/cli/command.mjs';
import { commands as shelf } from '../../src/cli/commands.mjs';
import { runLine } from '../../src/cli/run-line.mjs';

/** The commands that are held here; others have tests of their own. */
const commands = shelf.filter(({ name }) => ['graph', 'check', 'status'].includes(name));

const samples = join(import.meta.dirname, 'samples');
const vault = join(samples, 'vault');
const folder = mkdtempSync(join(tmpdir(), 'jalons-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = async (...line: string[]): Promise<string> => {
  const outcome = await runLine(line, commands);
  return `${textOf(outcome).replaceAll(vault, '<coffre>')}\n[${String(outcome.exit)}]\n`;
};

/** What one line prints. */
const printed = async (...line: string[]): Promise<string> => textOf(await runLine(line, commands));

/** Recorded text keeps plain spaces where French has no-break ones, so that a person can read and edit it. */
const readable = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each(['fr', 'en'])('in %s', (language) => {
  test.each(['graph', 'check', 'status'])('%s', async (name) => {
    const text = await run(name, vault, '--lang', language);
    await expect(readable(text)).toMatchFileSnapshot(join(samples, `${name}.${language}.txt`));
  });

  test('help, and wrong use in one clear sentence', async () => {
    const lines = [
      ['--help'],
      ['check', '--help'],
      [],
      ['nope'],
      ['graph'],
      ['graph', '/absent'],
      ['graph', join(vault, 'Index.md')],
      ['graph', vault, 'x'],
      ['graph', vault, '--nope'],
    ];
    const texts: string[] = [];
    for (const line of lines)
      texts.push(`$ jalons ${line.join(' ').replaceAll(vault, '<coffre>')}\n${await run(...line, '--lang', language)}`);
    await expect(readable(texts.join('\n'))).toMatchFileSnapshot(join(samples, `help.${language}.txt`));
  });
});

test.each(['graph', 'check', 'status'])('%s --json', async (name) => {
  await expect(await printed(name, vault, '--json')).toMatchFileSnapshot(join(samples, `${name}.json`));
});

test('an unknown language is wrong use', async () => {
  expect((await runLine(['graph', vault, '--lang', 'de'], commands)).exit).toBe(2);
});

test('check --check tells what the named checks notice and nothing else; an unknown one is told with the nearest', async () => {
  const all = z.object({ findings: z.array(z.object({ check: z.string() })) });
  const told = async (...line: string[]): Promise<string[]> => {
    const { findings } = all.parse(JSON.parse(await printed('check', vault, '--json', ...line)));
    return [...new Set(findings.map(({ check }) => check))];
  };
  expect(await told('--check', 'one-sided-relation, note-not-utf8')).toEqual(['note-not-utf8', 'one-sided-relation']);
  expect((await told()).length).toBeGreaterThan(4);
  expect((await runLine(['check', vault, '--check', 'one-sided-relation'], commands)).exit).toBe(0);
  const { exit, text } = await runLine(['check', vault, '--check', 'one-sided'], commands);
  expect([exit, readable(text)]).toEqual([2, expect.stringContaining('La plus proche : one-sided-relation.')]);
  const nothing = await run('check', vault, '--check', 'xyz', '--lang', 'en');
  expect(nothing).toMatch(/^“xyz” is no check\. There are: ambiguous-name, /);
  expect(await run('check', vault, '--severity', 'cycles=off')).toContain('La plus proche\u00a0: cycle.');
});

test('an empty folder has nothing to report', async () => {
  expect(await run('check', folder)).toBe('Rien à signaler.\n\n[0]\n');
  expect(await printed('status', folder, '--json')).toBe('{\n  "schema": 1,\n  "projects": []\n}\n');
});

test('T2, T11: reading writes nothing, and gives the same bytes twice', async () => {
  const copy = join(folder, 'coffre');
  cpSync(vault, copy, { recursive: true });
  symlinkSync(join(vault, 'Index.md'), join(copy, 'Lien.md'));
  const files = (): string[] => readdirSync(copy, { recursive: true }).map(String).sort();
  const before = files();
  for (const name of ['graph', 'check', 'status']) {
    const text = await printed(name, copy, '--json');
    expect(await printed(name, copy, '--json')).toBe(text);
    expect(text).not.toContain('Lien.md');
  }
  expect(files()).toEqual(before);
  expect(readFileSync(join(copy, 'Cassée.md'))).toEqual(readFileSync(join(vault, 'Cassée.md')));
});

test('T8: the same whatever other plugins are there; of ExcaliBrain, only its names for relations are read', async () => {
  const at = join(folder, 'autres');
  mkdirSync(at);
  writeFileSync(join(at, 'A.md'), '---\nrelève de: "[[B]]"\nup: "[[B]]"\n---\nPrécédent:: [[B]]\n');
  writeFileSync(join(at, 'B.md'), '');
  const bare = await printed('graph', at, '--json');
  const write = (plugin: string, data: string): void => {
    mkdirSync(join(at, '.obsidian/plugins', plugin), { recursive: true });
    writeFileSync(join(at, '.obsidian/plugins', plugin, 'data.json'), data);
  };
  for (const plugin of ['dataview', 'juggl', 'breadcrumbs']) write(plugin, '{"prettyRenderInlineFields": false}');
  for (const data of ['', '{"hierarchy": 3}', '{"compatibilityMode": true}']) {
    write('excalibrain', data);
    expect(await printed('graph', at, '--json')).toBe(bare);
  }
  write('excalibrain', '{"hierarchy": {"parents": ["Relève de"]}}');
  expect(await printed('graph', at, '--json')).toContain('"field":"relève de","raw":"[[B]]","match":"exact"');
  expect(bare).toContain('"role":"mention","sources":[{"path":"A.md","line":2,"field":"relève de"');
});

test('T7: a broken note hides no other, and keeps its place in the graph', async () => {
  const text = await printed('graph', vault, '--json');
  for (const id of ['"Cassée.md"', '"Latin.md"', '"Méthode/SF_Copie.md"']) expect(text).toContain(`"id":${id}`);
});
