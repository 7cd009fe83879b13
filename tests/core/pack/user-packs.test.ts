// A user's own methods: notes in a folder of the vault.
import { expect, test } from 'vitest';
import { joinPacks } from '../../../src/core/pack/join-packs';
import { parsePack, type ReadPack } from '../../../src/core/pack/parse-pack';
import { readUserPacks, type PackNote } from '../../../src/core/pack/read-user-packs';
import { renderPackNotes } from '../../../src/core/pack/render-pack-notes';
import { sourceOf } from '../../packs/read-source';
import { cooking, cookingTemplates, garden } from './two-packs';

const folders = { packs: 'Jalons/Méthodes', templates: 'Jalons/Modèles' };

const note = (path: string, text: string): PackNote => ({ path, text });
const asNote = (yaml: string): string => `Ma méthode.\n\n\`\`\`yaml\n${yaml}\`\`\`\n\nFin.\n`;
const template = note('Jalons/Méthodes/Cuisine/A-1.md', '---\ntags: [modèle]\n---\n## Denrées\n');
const cookingNote = note('Jalons/Méthodes/Cuisine/Cuisine.md', asNote(cooking));

function builtIn(text: string, file: string, templates: Record<string, string>): ReadPack {
  const reading = parsePack({ text, file, templates });
  if (reading.kind === 'pack') return { ...reading, builtIn: true };
  throw new Error(JSON.stringify(reading.problems));
}

test('a note with one yaml block is a pack; the notes beside it are its templates, without their properties', () => {
  const { packs, problems } = readUserPacks([cookingNote, template], folders);
  expect(problems).toEqual([]);
  expect(packs.map(({ loaded }) => [loaded.pack.id, loaded.templates])).toEqual([
    ['cuisine', { 'A-1': '## Denrées\n' }],
  ]);
});

test('notes elsewhere, in a folder that only begins alike, or by a path that climbs are left alone', () => {
  const away = [
    'Ailleurs/Cuisine.md',
    'Jalons/Méthodes bis/Cuisine.md',
    'Jalons/Méthodes/../Cuisine.md',
    'Jalons/Méthodes/c.txt',
  ];
  const read = readUserPacks(
    away.map((path) => note(path, asNote('schema: 9'))),
    folders,
  );
  expect(read).toEqual({ packs: [], templates: {}, problems: [] });
});

test('a folder and a path in different normal forms are the same folder', () => {
  const nfd = [cookingNote, template].map(({ path, text }) => note(path.normalize('NFD'), text));
  expect(readUserPacks(nfd, folders).packs.length).toBe(1);
});

test('templates in another folder do not serve', () => {
  const elsewhere = note('Jalons/Méthodes/Autre/A-1.md', '## Denrées\n');
  const { packs, problems } = readUserPacks([cookingNote, elsewhere], folders);
  expect(packs).toEqual([]);
  expect(problems.map(({ problem, file, line, column }) => [problem, file, line, column])).toEqual([
    ['missing-template', 'Jalons/Méthodes/Cuisine/Cuisine.md', 24, 15],
  ]);
});

test('a bad pack is a problem at its line in the note; the others work', () => {
  const bad = note('Jalons/Méthodes/Jardin.md', asNote(garden.replace('format: graph', 'format: dessin')));
  const { packs, problems } = readUserPacks([bad, cookingNote, template], folders);
  expect(packs.map(({ loaded }) => loaded.pack.id)).toEqual(['cuisine']);
  expect(problems.map(({ problem, file, line, column }) => [problem, file, line, column])).toEqual([
    ['wrong-value', 'Jalons/Méthodes/Jardin.md', 12, 13],
  ]);
});

test('a template that holds a yaml block of its own is a template, not a bad pack', () => {
  const withBlock = note(template.path, '## Denrées\n\n```yaml\nfeu: doux\n```\n');
  const { packs, problems } = readUserPacks([cookingNote, withBlock], folders);
  expect(problems).toEqual([]);
  expect(packs[0]?.loaded.templates['A-1']).toContain('feu: doux');
});

test('two blocks in one note, two notes of one id, a note too long: told, each once', () => {
  const two = note('Jalons/Méthodes/Deux.md', asNote(garden) + asNote(garden));
  const again = note('Jalons/Méthodes/Cuisine/Z.md', asNote(cooking));
  const long = note('Jalons/Méthodes/Long.md', 'x'.repeat(1_000_001));
  const { packs, problems } = readUserPacks([two, again, long, cookingNote, template], folders);
  expect(packs.map(({ file }) => file)).toEqual(['Jalons/Méthodes/Cuisine/Cuisine.md']);
  expect(problems.map(({ problem, file }) => [problem, file])).toEqual([
    ['too-large', 'Jalons/Méthodes/Long.md'],
    ['many-blocks', 'Jalons/Méthodes/Deux.md'],
    ['duplicate-pack', 'Jalons/Méthodes/Cuisine/Z.md'],
  ]);
});

test('a user’s pack replaces the built-in one of its id, and may go on using its templates', () => {
  const shelved = builtIn(cooking, 'cuisine/pack.yaml', cookingTemplates);
  const own = note('Jalons/Méthodes/Cuisine.md', asNote(cooking.replace('title: Menu', 'title: Carte')));
  const user = readUserPacks([own], folders, (id) => (id === 'cuisine' ? cookingTemplates : {}));
  const { packs, problems } = joinPacks([shelved, builtIn(garden, 'jardin/pack.yaml', {})], user);
  expect(problems).toEqual([]);
  expect(packs.map(({ pack }) => [pack.id, pack.eds[1]?.title.fr])).toEqual([
    ['cuisine', 'Carte'],
    ['jardin', undefined],
  ]);
  expect(packs[0]?.templates).toEqual(cookingTemplates);
});

test('a note in the templates folder replaces the template of its name, or of its ED where there was none', () => {
  const shelved = builtIn(cooking, 'cuisine/pack.yaml', cookingTemplates);
  const user = readUserPacks(
    [
      note('Jalons/Modèles/A-1.md', '## Pour tous\n'),
      note('Jalons/Modèles/cuisine/A-1.md', '## Pour la cuisine\n'),
      note('Jalons/Modèles/A-2.md', '## Menu à moi\n'),
    ],
    folders,
  );
  const [loaded] = joinPacks([shelved], user).packs;
  expect(loaded?.templates).toEqual({ 'A-1': '## Pour la cuisine\n', 'A-2': '## Menu à moi\n' });
  expect(loaded?.pack.eds.map(({ template: name }) => name)).toEqual(['A-1', 'A-2']);
});

test('a built-in method copied into the vault reads the same', () => {
  const { loaded } = sourceOf('miena');
  const notes = renderPackNotes(loaded, 'Ceci est une méthode.').map(({ name, text }) =>
    note(`Jalons/Méthodes/MIENA/${name}.md`, text),
  );
  expect(notes[0]?.path).toBe('Jalons/Méthodes/MIENA/MIENA.md');
  const { packs, problems } = readUserPacks(notes, folders);
  expect(problems).toEqual([]);
  expect(packs.map((read) => read.loaded)).toEqual([loaded]);
});
