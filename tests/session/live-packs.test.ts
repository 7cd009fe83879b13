// The methods while the program runs: built-in ones read one by one, the user's own following their notes.
import { expect, test } from 'vitest';
import { defaultPackFolders as folders } from '../../src/core/pack/pack-folders';
import type { PackNote } from '../../src/core/pack/read-user-packs';
import { readNote } from '../../src/core/graph/read-note';
import { Facts } from '../../src/session/facts';
import { LivePacks } from '../../src/session/live-packs';
import { packShelf } from '../../src/packs';

const tiny = (id: string, rest = ''): string =>
  `Ma méthode\n\n\`\`\`yaml\nschema: 1\nid: ${id}\nversion: '1'\ntitle: ${id}\nsummary: Une étape.\n${rest}\`\`\`\n`;
const note = (name: string, text: string): PackNote => ({ path: `Jalons/Méthodes/${name}.md`, text });
const filed = (...notes: PackNote[]) => ({ folders, notes, problems: [] });

/** A shelf that says which of its packs were opened. */
function watchedShelf() {
  const opened: string[] = [];
  const shelf = packShelf.map(({ id, file, source }) => ({
    id,
    file,
    source: {
      get json() {
        opened.push(id);
        return source.json;
      },
      templates: {},
    },
  }));
  return { shelf: shelf.filter(({ id }) => id === 'cnig' || id === 'misa'), opened };
}

test('one method is read alone, and once', () => {
  const { shelf, opened } = watchedShelf();
  const methods = new LivePacks(shelf);
  expect(methods.ids).toEqual(['misa', 'cnig']);
  expect(opened).toEqual([]);
  expect(methods.find('cnig')?.pack.id).toBe('cnig');
  expect(methods.find('cnig')).toBe(methods.find('cnig'));
  expect(methods.find('autre')).toBeUndefined();
  expect(opened).toEqual(['cnig']);
});

test('a user’s method comes after the others, changes with its note, and goes with it', () => {
  const methods = new LivePacks(packShelf);
  expect(methods.follow(filed(note('Cuisine', tiny('cuisine'))))).toBe(true);
  expect(methods.ids).toEqual(['miena', 'misa', 'cnig', 'cuisine']);
  expect(methods.noteOf('cuisine')).toBe('Jalons/Méthodes/Cuisine.md');
  expect(methods.follow(filed(note('Cuisine', tiny('jardin'))))).toBe(true);
  expect(methods.find('cuisine')).toBeUndefined();
  expect(methods.find('jardin')?.pack.title.fr).toBe('jardin');
  expect(methods.follow(filed())).toBe(true);
  expect(methods.ids).toEqual(['miena', 'misa', 'cnig']);
});

test('the same notes again are no news, and nothing is read anew', () => {
  const methods = new LivePacks(packShelf);
  methods.follow(filed(note('Cuisine', tiny('cuisine'))));
  const before = methods.find('cuisine');
  expect(methods.follow(filed(note('Cuisine', tiny('cuisine'))))).toBe(false);
  expect(methods.find('cuisine')).toBe(before);
});

test('a bad method is a problem with its place, and hides no other', () => {
  const methods = new LivePacks(packShelf);
  methods.follow(filed(note('A', tiny('a', 'steps: 3\n')), note('B', tiny('b'))));
  expect(methods.ids).toEqual(['miena', 'misa', 'cnig', 'b']);
  expect(methods.problems.map(({ problem, file, line, column }) => [problem, file, line, column])).toEqual([
    ['wrong-type', 'Jalons/Méthodes/A.md', 9, 8],
  ]);
});

test('a method of the user’s replaces the built-in one of its id; what came with the program stays at hand', () => {
  const methods = new LivePacks(packShelf);
  methods.follow(filed(note('Cnig', tiny('cnig'))));
  expect(methods.ids).toEqual(['miena', 'misa', 'cnig']);
  expect(methods.find('cnig')?.pack.title.fr).toBe('cnig');
  expect(methods.builtIn().at(2)?.pack.steps.length).toBeGreaterThan(5);
});

test('notes of the two folders are no part of what the vault knows', () => {
  const facts = new Facts((path) => path.startsWith('Jalons/'));
  const put = (path: string) => facts.take({ kind: 'put', note: readNote(path, '---\ned: I-3\n---\n') });
  put('Jalons/Modèles/I-3.md');
  put('I-3.md');
  expect([...facts.notes.keys()]).toEqual(['I-3.md']);
  facts.tell();
  const told: unknown[] = [];
  facts.listen((changes) => told.push(...changes.map(({ kind }) => kind)));
  facts.take({ kind: 'rename', from: 'I-3.md', note: readNote('Jalons/I-3.md', '') });
  facts.take({ kind: 'rename', from: 'Jalons/I-3.md', note: readNote('Dehors/I-3.md', '') });
  facts.take({ kind: 'remove', path: 'Jalons/Modèles/I-3.md' });
  facts.tell();
  expect(told).toEqual(['remove', 'put']);
  expect([...facts.notes.keys()]).toEqual(['Dehors/I-3.md']);
});
