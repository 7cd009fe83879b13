// Searching the gallery.
import { expect, test } from 'vitest';
import { readBuiltInPack } from '../../src/core/pack/parse-pack';
import { packShelf } from '../../src/packs';
import { fr } from '../../src/words/fr';
import { galleryEntries } from '../../src/ui/insert/gallery-entries';
import { searchEntries } from '../../src/ui/insert/search-entries';

const reading = packShelf
  .filter(({ id }) => id === 'miena')
  .map(({ source, file }) => readBuiltInPack(source, file))[0];
const packs = reading?.kind === 'pack' ? [reading.loaded] : [];
const all = galleryEntries(packs, [], ({ fr }) => fr, fr.insert);
const entries = all.filter((entry) => entry.all === undefined);
const found = (query: string) => searchEntries(entries, query).map(({ ed }) => ed.code);

test('the documents of the steps come first, in their order; then the others, grouped', () => {
  expect(entries.map(({ ed }) => ed.code).slice(0, 6)).toEqual(['I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6']);
  expect(entries).toHaveLength(29);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(29);
});

test.each([
  ['I-3', 'I-3'],
  ['i3', 'I-3'],
  ['éd i-3', 'I-3'],
  ['MODELES DE DIFF', 'I-3'],
  ['diffusion modèles', 'I-3'],
  ['446', 'I-4'],
  ['plan implantation materielle', 'I-6'],
  ['tblacteurs', 'I-4'],
])('« %s » finds %s first', (query, code) => {
  expect(found(query)[0]).toBe(code);
});

test('the status is that of the project that the document is for, as the guide tells it; without one, what the notes say', () => {
  const written = { path: 'a.md', name: 'a', label: 'a', kind: 'deliverable', eds: ['I-1'], status: 'draft' } as const;
  const run = { key: 'a' };
  const states = [
    undefined,
    { run, pack: { id: 'miena' }, contents: new Map([['I-1', { status: 'in-progress' as const }]]) },
  ] as const;
  const statuses = states.map((state) =>
    galleryEntries(packs, [written], ({ fr }) => fr, fr.insert, state).flatMap(({ code, status }) =>
      ['I-1', 'I-2'].includes(code) ? [status] : [],
    ),
  );
  expect(statuses).toEqual([
    ['draft', 'absent'],
    ['in-progress', 'absent'],
  ]);
});

test('what nobody wrote finds nothing; an empty query finds all', () => {
  expect(found('zzzz')).toEqual([]);
  expect(found('  ')).toHaveLength(29);
});
