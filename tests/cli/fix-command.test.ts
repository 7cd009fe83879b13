// `jalons fix` as people see it: a folder in, notes and printed text out, in both languages.
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkCommand } from '../../src/cli/check-command.mjs';
import { textOf } from '../../src/cli/command.mjs';
import { fixCommand } from '../../src/cli/fix-command.mjs';
import { runLine } from '../../src/cli/run-line.mjs';

const samples = join(import.meta.dirname, 'samples');
const folder = mkdtempSync(join(tmpdir(), 'jalons-'));
const vault = join(folder, 'coffre');

beforeEach(() => {
  rmSync(vault, { recursive: true, force: true });
  cpSync(join(samples, 'vault'), vault, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = async (...line: string[]): Promise<string> => {
  const { exit, text } = await runLine(['fix', ...line], [fixCommand]);
  return `${text.replaceAll(vault, '<coffre>').replaceAll('\u00a0', ' ')}[${String(exit)}]\n`;
};

/** Bytes and times of every file. */
function stateOf(): readonly string[] {
  const files = readdirSync(vault, { recursive: true }).map(String).sort();
  return files.map((file) => {
    const stat = statSync(join(vault, file));
    return `${file} ${String(stat.mtimeMs)} ${stat.isFile() ? readFileSync(join(vault, file)).toString('base64') : ''}`;
  });
}

test.each(['fr', 'en'])('what is printed, in %s', async (language) => {
  const lines = [[vault, '--dry-run'], [vault, '--check', 'one-sided-relation', '--dry-run'], [vault], [vault]];
  const wrong = [
    [],
    [vault, 'x'],
    [vault, '--check', 'nope'],
    [vault, '--check', 'repaired_names'],
    [vault, '--check', 'cycle'],
    [join(vault, 'absent')],
  ];
  const texts: string[] = [];
  for (const line of [...lines, ...wrong]) {
    const shown = line.join(' ').replaceAll(vault, '<coffre>');
    texts.push(`$ jalons fix ${shown}\n${await run(...line, '--lang', language)}`);
  }
  await expect(texts.join('\n')).toMatchFileSnapshot(join(samples, `fix.${language}.txt`));
});

test('--json names each repair, and what is left', async () => {
  await expect(await run(vault, '--json', '--dry-run')).toMatchFileSnapshot(join(samples, 'fix.json.txt'));
});

test('--dry-run writes nothing; the second run writes nothing more', async () => {
  const before = stateOf();
  await run(vault, '--dry-run');
  expect(stateOf()).toEqual(before);
  await run(vault);
  const once = stateOf();
  expect(once).not.toEqual(before);
  expect(await run(vault)).toContain('Rien à corriger.');
  expect(stateOf()).toEqual(once);
});

test('a note that may not be written is left whole and named; the others are mended', async () => {
  const note = join(vault, 'Méthode/SF_Copie.md');
  chmodSync(note, 0o444);
  const before = readFileSync(note);
  const text = await run(vault);
  expect(text).toContain(
    '5 corrections dans 3 notes.\n  Écrire le nom exact : 5\n  Méthode/SF_Copie.md : laissée telle quelle',
  );
  expect(text).toContain('\n6 constats restent, dont ceux des notes laissées telles quelles (jalons check).\n');
  expect(text).toMatch(/\[1\]\n$/);
  expect(readFileSync(note)).toEqual(before);
});

const findings = z.array(z.object({ check: z.string(), path: z.string(), line: z.number(), message: z.string() }));
const report = z.object({
  notes: z.array(z.object({ path: z.string(), written: z.boolean(), refused: z.optional(z.string()) })),
  repairs: z.array(z.object({ path: z.string(), written: z.boolean() })),
  left: findings,
});

test.each([
  [
    'may not be written',
    'read-only',
    (note: string) => {
      chmodSync(note, 0o444);
    },
    undefined,
  ],
  [
    'changed meanwhile',
    'changed',
    undefined,
    (note: string) => {
      writeFileSync(note, 'Autre chose : [[Nulle part]]');
    },
  ],
  [
    'is no UTF-8 by now',
    'changed',
    undefined,
    (note: string) => {
      writeFileSync(note, Buffer.from([0xe9]));
    },
  ],
  [
    'is gone by now',
    'missing',
    undefined,
    (note: string) => {
      rmSync(note);
    },
  ],
])(
  'of a note that %s, nothing counts as mended, and what is left is what the checks still notice',
  async (_, why, before, meanwhile) => {
    const path = 'Méthode/SF_Copie.md';
    const note = join(vault, path);
    before?.(note);
    // The first note is written at once, the others each in its turn: what is done here comes in between.
    const running = runLine(['fix', vault, '--json'], [fixCommand]);
    meanwhile?.(note);
    const outcome = await running;
    const { notes, repairs, left } = report.parse(JSON.parse(outcome.text));
    expect([outcome.exit, notes.filter(({ written }) => !written)]).toEqual([
      1,
      [{ path, written: false, refused: why }],
    ]);
    expect(repairs.filter(({ written }) => !written).map((repair) => repair.path)).toEqual([path]);
    const wanted = [...new Set(['frontmatter-glued-key', ...left.map(({ check }) => check)])].join();
    const told = textOf(await runLine(['check', vault, '--json', '--check', wanted], [checkCommand]));
    expect(left).toEqual(z.object({ findings }).parse(JSON.parse(told)).findings);
  },
);

test('an ED that a method has is made from its template, beside the note that names it', async () => {
  expect(await run(vault, '--check', 'missing-name')).toContain('Créer l’ÉD : 1');
  const made = readdirSync(join(vault, 'Méthode')).find((name) => name.includes('214')) ?? '';
  expect(readFileSync(join(vault, 'Méthode', made), 'utf8')).toMatch(/^---\ntitle: .*214/);
  expect(await run(vault, '--check', 'missing-name', '--dry-run')).not.toContain('Créer');
});

test('where the vault’s settings keep flat links in step, a relation that is written takes its link along', async () => {
  mkdirSync(join(vault, '.obsidian/plugins/jalons'), { recursive: true });
  const dry = (): Promise<string> => run(vault, '--check', 'one-sided-relation', '--dry-run');
  expect(await dry()).not.toContain('+au-dessous:');
  const settings = { version: 1, shareRelations: true, shareChildren: 'au-dessous' };
  writeFileSync(join(vault, '.obsidian/plugins/jalons/data.json'), JSON.stringify(settings));
  expect(await dry()).toContain('+au-dessous:\n+  - "[[Ontologie]]"');
});

test('properties that do not parse are written as they are read, and their links split in the same run', async () => {
  const broken = '---\r\ntitle: Accueil : plan\r\nup: [[Index]], [[Ontologie]]\r\n---\r\nTexte : "\r\n';
  writeFileSync(join(vault, 'Accueil.md'), broken);
  const text = await run(vault);
  expect(text).toContain('Rendre les propriétés lisibles : 1');
  const up = 'up:\r\n  - "[[Index]]"\r\n  - "[[Ontologie]]"';
  const mended = broken.replace('Accueil : plan', '"Accueil : plan"').replace(/up:.*\]/u, up);
  expect(readFileSync(join(vault, 'Accueil.md'), 'utf8')).toBe(mended);
  expect(await run(vault)).toContain('Rien à corriger.');
});
