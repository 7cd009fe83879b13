// `jalons graph` as it draws: formats and modes over a recorded folder, places of what is drawn, and files that are never overwritten.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../src/cli/command.mjs';
import { graphCommand } from '../../src/cli/graph-command.mjs';
import { runLine } from '../../src/cli/run-line.mjs';

const samples = join(import.meta.dirname, 'samples');
const vault = join(samples, 'vault');
const folder = mkdtempSync(join(tmpdir(), 'jalons-'));
const copy = join(folder, 'coffre');
beforeAll(() => {
  cpSync(vault, copy, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = async (...line: string[]) => {
  const outcome = await runLine(['graph', ...line], [graphCommand]);
  return { ...outcome, text: textOf(outcome) };
};
const readable = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll(folder, '<ici>');

describe.each(['fr', 'en'])('in %s', (language) => {
  test.each(['canvas', 'mermaid', 'svg'])('the vault as %s', async (format) => {
    const { exit, text } = await run(vault, '--format', format, '--lang', language);
    expect(exit).toBe(0);
    await expect(readable(text)).toMatchFileSnapshot(join(samples, `graph-vault.${language}.${format}`));
  });

  test('help, and wrong use in one clear sentence', async () => {
    const lines = [
      ['--help'],
      ['--format', 'png'],
      ['--mode', 'tout'],
      ['--mode', 'method', '--pack', 'nope'],
      ['--mode', 'project', '--project', 'nope'],
      ['--format', 'svg', '--theme', 'bleu'],
      ['--json', '--format', 'svg'],
      ['--format', 'svg', '--out', join(copy, 'Index.md')],
      ['--format', 'svg', '--out', join(copy, 'Nouvelle.md')],
      ['--format', 'svg', '--out', join(folder, 'absent', 'x.svg')],
      ['--format', 'svg', '--out', folder],
    ];
    const texts: string[] = [];
    for (const line of lines) {
      const { exit, text } = await run(copy, ...line, '--lang', language);
      texts.push(`$ jalons graph <coffre> ${line.join(' ')}\n${text}\n[${String(exit)}]\n`);
    }
    await expect(readable(texts.join('\n'))).toMatchFileSnapshot(join(samples, `graph-help.${language}.txt`));
    expect(existsSync(join(copy, 'Nouvelle.md'))).toBe(false);
  });
});

interface Printed {
  readonly mode?: string;
  readonly nodes: readonly { id: string; status?: string; path?: string; x?: number; width?: number }[];
  readonly links: readonly { from: string; to: string; verdict?: string; points?: [number, number][] | null }[];
}

const printed = async (...line: string[]): Promise<Printed> => JSON.parse((await run(...line)).text);

test('--json is what it was; --format json and --mode vault say the same', async () => {
  const plain = (await run(vault, '--json')).text;
  await expect(plain).toMatchFileSnapshot(join(samples, 'graph.json'));
  expect((await run(vault, '--format', 'json')).text).toBe(plain);
  expect((await run(vault, '--json', '--mode', 'vault')).text).toBe(plain);
});

test('--positions places each node and link that is drawn, and says null for a link that is not', async () => {
  const plain = await printed(vault, '--json');
  const { nodes, links } = await printed(vault, '--json', '--positions');
  expect(nodes.map(({ id }) => id)).toEqual(plain.nodes.map(({ id }) => id));
  expect(links.map(({ from, to }) => [from, to])).toEqual(plain.links.map(({ from, to }) => [from, to]));
  const drawn = new Set(nodes.filter(({ x }) => x !== undefined).map(({ id }) => id));
  expect(drawn.size).toBeGreaterThan(3);
  expect(drawn.size).toBeLessThan(nodes.length);
  for (const { from, to, points } of links) {
    expect(points).toBeDefined();
    if (points === null) continue;
    expect(drawn.has(from) && drawn.has(to)).toBe(true);
    expect(points?.length).toBeGreaterThan(1);
  }
  expect(links.some(({ points }) => points === null)).toBe(true);
});

test('the map of a method has all its EDs, each in its place; a project adds how far its documents are', async () => {
  const method = await printed(vault, '--mode', 'method', '--positions');
  expect(method.nodes).toHaveLength(29);
  expect(method.nodes.every(({ x, width }) => x !== undefined && width === 148)).toBe(true);
  expect(method.links.filter(({ points }) => points !== null)).toHaveLength(41);
  const project = await printed(vault, '--mode', 'project', '--project', 'Index');
  const written = project.nodes.filter(({ status }) => status !== 'absent');
  expect(written.map(({ id, path }) => [id, path])).toEqual([['ed:miena:I-1', 'Projets/ÉD I-1 Contexte – Index.md']]);
  const misa = await printed(vault, '--mode', 'method', '--pack', 'misa');
  expect(misa.nodes.some(({ id }) => id === 'ed:misa:446')).toBe(true);
});

test('a document of a project is as far as its headings are filled, whatever Jalons wrote into it at first', async () => {
  const own = mkdtempSync(join(folder, 'projet-'));
  writeFileSync(join(own, 'Campus.md'), '---\ntype: projet\ntitle: Campus\n---\n');
  const begun = '---\ned: I-1\nprojet: Campus\nstatut: ébauche\n---\n## Nature du contexte\nUn atelier.\n';
  writeFileSync(join(own, 'Contexte.md'), begun);
  const { text } = await run(own, '--format', 'mermaid', '--mode', 'project', '--project', 'Campus');
  expect(text).toMatch(/I-1 .*#40;en.cours#41;/u);
});

test('a drawing goes to a file, never over another one unasked, never through a link', async () => {
  const file = join(folder, 'carte.svg');
  expect((await run(vault, '--mode', 'method', '--format', 'svg', '--out', file)).exit).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('<svg');
  writeFileSync(file, 'à moi');
  const refused = await run(vault, '--mode', 'method', '--format', 'svg', '--out', file);
  expect(refused.exit).toBe(2);
  expect(refused.text).toContain('--force');
  expect(readFileSync(file, 'utf8')).toBe('à moi');
  const forced = await run(vault, '--mode', 'method', '--format', 'svg', '--out', file, '--force');
  expect(forced.exit).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('<svg');
  const note = readFileSync(join(copy, 'Index.md'), 'utf8');
  symlinkSync(join(copy, 'Index.md'), join(folder, 'lien.svg'));
  expect((await run(copy, '--format', 'svg', '--out', join(folder, 'lien.svg'), '--force')).exit).toBe(2);
  expect((await run(copy, '--format', 'svg', '--out', join(copy, 'Index.md'), '--force')).exit).toBe(2);
  mkdirSync(join(copy, '.obsidian'), { recursive: true });
  expect((await run(copy, '--format', 'svg', '--out', join(copy, '.obsidian', 'x.svg'))).exit).toBe(2);
  symlinkSync(copy, join(folder, 'autre'));
  expect((await run(copy, '--format', 'svg', '--out', join(folder, 'autre', 'Autre.md'))).exit).toBe(2);
  expect(readFileSync(join(copy, 'Index.md'), 'utf8')).toBe(note);
  expect((await run(copy, '--format', 'canvas', '--out', join(copy, 'Carte.canvas'))).exit).toBe(0);
});
