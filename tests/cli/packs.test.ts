// `jalons packs`: the methods as data, and a user's own beside them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packCommand } from '../../src/cli/pack-command.mjs';
import { readVault } from '../../src/cli/read-vault.mjs';
import { runLine } from '../../src/cli/run-line.mjs';
import { cooking, cookingTemplates } from '../core/pack/two-packs';
import facts from '../packs/fixtures/miena-facts.json';

const vault = mkdtempSync(join(tmpdir(), 'jalons-packs-'));
afterAll(() => rmSync(vault, { recursive: true }));

const run = (...line: string[]) => runLine(['packs', ...line], [packCommand]);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(vault, path)), { recursive: true });
  writeFileSync(join(vault, path), text);
}

test('one method as data: every element and every step, with what the book says', async () => {
  const { exit, text } = await run('miena', '--json');
  expect(exit).toBe(0);
  const data = JSON.parse(text);
  expect(data.schema).toBe(1);
  expect(data.packs.map(({ id, language }: { id: string; language: string }) => [id, language])).toEqual([
    ['miena', 'fr'],
  ]);
  const [{ elements, steps }] = data.packs;
  expect(
    elements.map(({ code, title, axis, evolving, prerequisites, equivalents }: Record<string, unknown>) => ({
      code,
      title,
      axis,
      evolving,
      prerequisites,
      equivalents,
    })),
  ).toEqual(
    facts.elements.map(({ code, title, axis, evolving, prerequisites, misa }) => ({
      code,
      title,
      axis,
      evolving,
      prerequisites,
      equivalents: misa.map((each) => `misa:${each}`),
    })),
  );
  expect(Object.keys(elements[0])).toEqual([
    'code',
    'title',
    'axis',
    'phase',
    'format',
    'evolving',
    'prerequisites',
    'equivalents',
    'template',
  ]);
  expect(Object.keys(steps[2])).toEqual([
    'id',
    'title',
    'optional',
    'recurring',
    'roles',
    'needs',
    'makes',
    'activities',
  ]);
  expect(steps[2]).toMatchObject({ id: 'I3', needs: ['I-2', 'P-5', 'M-4'], makes: ['I-3'], optional: false });
});

test('every ED of the built-in methods is written from a template, its own or one made from its contents', async () => {
  const { text } = await run('--json');
  const withoutTemplate = JSON.parse(text).packs.flatMap(
    ({ id, elements }: { id: string; elements: { code: string; template: boolean }[] }) =>
      elements.filter(({ template }) => !template).map(({ code }) => `${id}:${code}`),
  );
  expect(withoutTemplate).toEqual([]);
});

test('an ED that says nothing of what it holds has no template', async () => {
  const bare = (format: string) =>
    `\`\`\`yaml\nschema: 1\nid: nue\nversion: '1'\ntitle: Nue\nsummary: Nue.\neds: [{ code: A, title: A, format: ${format} }]\n\`\`\`\n`;
  const templateOf = async (format: string): Promise<boolean> => {
    write('Jalons/Méthodes/Nue.md', bare(format));
    const { text } = await run('nue', '--json', '--vault', vault);
    return JSON.parse(text).packs[0].elements[0].template;
  };
  expect([await templateOf('text'), await templateOf('graph')]).toEqual([false, true]);
  rmSync(join(vault, 'Jalons/Méthodes/Nue.md'));
});

test('a user’s own method is there too; a bad one is told beside, with file, line and column', async () => {
  write('Jalons/Méthodes/Cuisine/Cuisine.md', `\`\`\`yaml\n${cooking.replaceAll('jardin:J1', 'miena:G-1')}\`\`\`\n`);
  write('Jalons/Méthodes/Cuisine/A-1.md', cookingTemplates['A-1']);
  write(
    'Jalons/Méthodes/Mauvaise.md',
    'Ma méthode\n\n```yaml\nschema: 1\nid: x\nversion: "1"\ntitle: X\nsummary: X\nsteps: 3\n```\n',
  );
  const { exit, text, aside } = await run('--json', '--vault', vault);
  expect(exit).toBe(0);
  expect(JSON.parse(text).packs.map(({ id }: { id: string }) => id)).toContain('cuisine');
  expect(aside?.replaceAll('\u00a0', ' ')).toContain(
    'Jalons/Méthodes/Mauvaise.md:9:8 — « steps » devrait être une liste',
  );
});

test('wrong use is one sentence and exit code 2', async () => {
  for (const line of [['nulle-part'], ['miena', 'misa'], ['--vault', join(vault, 'absent')]]) {
    const { exit, text } = await run(...line);
    expect([exit, text.trim().split('\n').length]).toEqual([2, 1]);
  }
});

test('a user’s methods and templates are no notes of the vault', () => {
  write('Jalons/Modèles/I-3.md', '---\ned: I-3\n---\n');
  write('Jalons/Lisez-moi.md', '');
  const read = readVault(vault);
  expect('notes' in read && read.notes.map(({ path }) => path)).toEqual(['Jalons/Lisez-moi.md']);
});
