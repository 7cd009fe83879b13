// Writing from the command line: what is printed, what stands on the disk, and that nothing else moved.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertCommand } from '../../src/cli/insert-command.mjs';
import { runLine } from '../../src/cli/run-line.mjs';
import { checkCommand } from '../../src/cli/check-command.mjs';
import { setCommand } from '../../src/cli/set-command.mjs';

let vault = '';
beforeEach(() => {
  vault = mkdtempSync(join(tmpdir(), 'jalons-'));
});
afterEach(() => {
  rmSync(vault, { recursive: true });
});

const write = (path: string, text: string) => {
  mkdirSync(join(vault, path, '..'), { recursive: true });
  writeFileSync(join(vault, path), text);
};
const read = (path: string) => readFileSync(join(vault, path), 'utf8');
const files = () => readdirSync(vault, { recursive: true }).map(String).sort();

async function run(name: string, ...more: string[]) {
  const { exit, text, aside = '' } = await runLine([name, vault, ...more], [insertCommand, setCommand, checkCommand]);
  return { exit, text: text.replaceAll('\u00a0', ' '), aside: aside.replaceAll('\u00a0', ' ') };
}

test('a new note in the folder of the only project; a second for its ED is refused, and elsewhere never over another', async () => {
  write('Projets/Campus.md', '---\ntitle: Campus\ntype_objet: projet\npack: miena\n---\n');
  const first = await run('insert', '--ed', 'I-1');
  const name = 'Projets/ÉD I-1 Contexte du système de formation – Campus';
  expect(first.text).toBe(`Créée : ${name}.md`);
  expect(read(`${name}.md`)).toContain('\nprojet: Campus\n');
  expect(read(`${name}.md`)).toContain('\n# ÉD I-1 Contexte du système de formation – Campus\n');
  const before = files();
  const told = `Rien n’est écrit : le projet a déjà une note pour I-1, ${name}.md. Complétez-la : --into "${name}.md" --complete`;
  expect(await run('insert', '--ed', 'ÉD i-1', '--project', 'Projets/Campus.md')).toMatchObject({
    exit: 2,
    text: told,
  });
  expect(await run('insert', '--ed', 'I-1', '--into', 'Projets/Campus')).toMatchObject({ exit: 2, text: told });
  expect(await run('insert', '--ed', 'I-2', '--project', 'zz')).toMatchObject({
    exit: 2,
    text: 'Aucun projet « zz ». Il y a : Campus. Pour en commencer un : jalons start <dossier> --name "zz"',
  });
  expect(files()).toEqual(before);
  expect((await run('insert', '--ed', 'I-1', '--into', name, '--complete')).text).toBe(
    `Rien à changer dans ${name}.md`,
  );
});

test('of several projects the one that is meant must be said, or be that of the note; without any, a note is numbered', async () => {
  const loose = [await run('insert', '--ed', 'I-1'), await run('insert', '--ed', 'I-1')];
  const name = 'ÉD I-1 Contexte du système de formation';
  expect(loose.map(({ text }) => text)).toEqual([`Créée : ${name}.md`, `Créée : ${name} 1.md`]);
  for (const project of ['Un', 'Deux']) write(`${project}/${project}.md`, '---\ntype: projet\n---\n');
  write('Un/n.md', '---\ned: I-3\n---\n');
  expect(await run('insert', '--ed', 'I-2')).toMatchObject({
    exit: 2,
    text: 'Indiquez le projet : --project "…". Il y a : Deux, Un.',
  });
  expect((await run('insert', '--ed', 'I-3', '--into', 'Un/n', '--complete')).exit).toBe(0);
  expect(read('Un/n.md')).toContain('projet: Un\n');
  expect((await run('insert', '--ed', 'I-2', '--project', 'deux')).text).toContain('Créée : Deux/ÉD I-2 ');
});

test('T14: a name that systems refuse is made safe, and told; its title and its links keep every character', async () => {
  const project = 'L’été : « 2026/27 » 🚀 ?';
  const { aside } = await run('insert', '--ed', 'I-2', '--project', project);
  expect(aside).toBe(
    'Nom rendu sûr pour tous les systèmes : ÉD I-2 Orientations de l’implantation – L’été « 2026-27 » 🚀\n',
  );
  const [file = ''] = files();
  expect(read(file)).toContain(`projet: "${project}"\n`);
  expect(read(file)).toContain(`\n# ÉD I-2 Orientations de l’implantation – ${project}\n`);
  await run('insert', '--ed', 'I-3', '--project', project);
  expect(read(files().find((one) => one.includes('I-3')) ?? '')).toContain(`\n    - ${file.slice(0, -3)}\n`);
});

test('--dry-run prints the difference and writes nothing', async () => {
  write('a.md', '---\nstatut: a # c\n---\n\ncorps\n');
  const before = files();
  const created = await run('insert', '--ed', 'I-1', '--dry-run');
  expect(created.text).toMatch(/^--- a\/ÉD I-1 [^\n]*\n\+\+\+ b\/ÉD I-1 [^\n]*\n@@ -0,0 \+1,[0-9]+ @@\n\+---\n/);
  const { text } = await run('set', 'a', 'statut=b', '--dry-run');
  expect(text).toBe('--- a/a.md\n+++ b/a.md\n@@ -1,5 +1,5 @@\n ---\n-statut: a # c\n+statut: b # c\n ---\n \n corps\n');
  expect(files()).toEqual(before);
  expect(read('a.md')).toBe('---\nstatut: a # c\n---\n\ncorps\n');
});

test('into a note: its text stays, what disagrees is told; completed twice is completed once', async () => {
  write('n.md', '\uFEFF---\r\ntitle: "Mien" # à moi\r\n---\r\nMon texte.');
  const { aside } = await run('insert', '--ed', 'I-1', '--into', 'n.md');
  expect(aside).toContain('title : la note garde « Mien » (le modèle dit « ÉD I-1 Contexte du système de formation »)');
  expect(read('n.md')).toMatch(/^\uFEFF---\r\ntitle: "Mien" # à moi\r\ncode: I-1\r\n/);
  expect(read('n.md')).toContain('\r\n---\r\nMon texte.\r\n\r\n# ÉD I-1');
  expect(read('n.md').replaceAll('\r\n', '')).not.toContain('\n');
  write('m.md', '## Ma section\n\nMon texte.\n');
  expect((await run('insert', '--ed', 'I-1', '--into', 'm', '--complete')).text).toBe('Modifiée : m.md');
  expect((await run('insert', '--ed', 'I-1', '--into', 'm', '--complete')).text).toBe('Rien à changer dans m.md');
});

test('properties: nested, lists, numbers, and the text around them', async () => {
  write('n.md', '---\ntags: [a, b]\nv: "1"\nj: {l: x} # c\n---\ncorps');
  expect(
    await run('set', 'n.md', 'tags+=c', 'tags-=a', 'v=2', 'w=2', 'j.l=y, z', 'statut=à valider', 'tags+=b'),
  ).toEqual({
    exit: 0,
    text: 'Modifiée : n.md',
    aside: '',
  });
  expect(read('n.md')).toBe('---\ntags: [b, c]\nv: "2"\nj: {l: "y, z"} # c\nw: 2\nstatut: à valider\n---\ncorps');
});

test('what cannot be done is said in one sentence, and nothing is written', async () => {
  write('n.md', '---\na: [x\n---\n');
  write('tags.md', '---\ntags: [x]\n---\n');
  const sentences = [
    await run('set', 'n.md', 'a=1'),
    await run('set', 'tags', 'tags=1'),
    await run('set', 'absente', 'a=1'),
    await run('set', 'n.md', 'a'),
    await run('insert', '--ed', 'I-1', '--complete'),
    await run('insert', '--ed', 'I-1', '--into', '../n.md'),
    await run('insert'),
  ];
  expect(sentences.map(({ exit, text }) => `${String(exit)} ${text}`).join('\n')).toMatchInlineSnapshot(`
    "2 Rien n’est écrit. n.md:2 : Les propriétés de cette note ne peuvent pas être lues à partir de cette ligne : il manque un guillemet ou un crochet fermant. Corrigez-la : un deux-points, un guillemet ou un retrait de trop en est souvent la cause.
    2 Rien n’est écrit. tags.md:2 : « tags » est une liste : ajoutez-y un élément ou retirez-en un, au lieu de la remplacer
    2 Cette note n’existe pas dans le coffre : absente
    2 Indiquez le dossier, la note et au moins une propriété : jalons set <dossier> <note> statut=validé
    2 Indiquez la note à compléter : --into <note>
    2 Cette note n’existe pas dans le coffre : ../n.md
    2 Indiquez l’ÉD à écrire : --ed I-3"
  `);
  expect(read('n.md')).toBe('---\na: [x\n---\n');
});

test('documents written one after the other name each other as they are named', async () => {
  write('Projets/Campus.md', '---\ntitle: Campus\ntype_objet: projet\npack: miena\n---\n');
  write('.obsidian/plugins/jalons/data.json', '{"version":1,"namePattern":"{{code}} {{title}} ({{project}})"}');
  for (const ed of ['I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6']) expect((await run('insert', '--ed', ed)).exit).toBe(0);
  expect(files().filter((path) => path.endsWith('(Campus).md'))).toHaveLength(6);
  for (const check of ['missing-name', 'repaired-name', 'one-sided-relation']) {
    expect((await run('check', '--check', check)).text).toBe('Rien à signaler.\n');
  }
});
