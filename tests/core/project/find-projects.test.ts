// Which projects the documents of a vault name, and what counts as one name.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProjects } from '../../../src/core/project/find-projects';
import { readMethodNote } from '../../../src/core/project/method-note';
import { aDeliverable, aNote } from './a-note';

const notes = [
  aDeliverable('1.md', 'I-1', { projet: 'ENA Québec' }),
  aDeliverable('2.md', 'I-2', { projet: '[[ENA Quebec]]' }),
  aDeliverable('3.md', 'I-1', { projet: 'Autre' }),
  aDeliverable('4.md', 'I-1'),
  aNote('Projets/ENA Québec.md', { properties: { type: 'projet' } }),
  aNote('Vide.md', { properties: { type_objet: 'projet' } }),
].flatMap((note) => readMethodNote(note) ?? []);

const expected = [
  { key: 'autre', name: 'Autre', documents: 1 },
  { key: 'ena quebec', name: 'ENA Québec', path: 'Projets/ENA Québec.md', documents: 2 },
  { key: 'vide', name: 'Vide', path: 'Vide.md', documents: 0 },
];

test('two spellings are one project; its note gives the name; a project without documents is there', () => {
  expect(findProjects(notes)).toEqual(expected);
});

test('the order of notes changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(notes, { minLength: notes.length }), (shuffled) => {
      expect(findProjects(shuffled)).toEqual(expected);
    }),
  );
});
