// What the gallery says of each document, and what it finds first.
import { expect, test } from 'vitest';
import type { MethodNote } from '../../../src/core/project/method-note';
import { galleryEntries } from '../../../src/ui/insert/gallery-entries';
import { searchEntries } from '../../../src/ui/insert/search-entries';
import { textIn } from '../../../src/core/pack/text-in';
import type { Text } from '../../../src/core/pack/pack';
import { sourceOf } from '../../packs/read-source';

const [misa, miena] = [sourceOf('misa').loaded, sourceOf('miena').loaded];
const note = (project: string): MethodNote => ({
  path: `${project}/I-3.md`,
  name: 'I-3',
  label: 'I-3',
  kind: 'deliverable',
  eds: ['I-3'],
  project,
  status: 'draft',
});
const titles = { allOfStep: () => 'toute l’étape', allOfPart: () => 'tout le groupe' };
const say = (text: Text): string => textIn(text, 'fr');

function entriesFor(pack: typeof misa, notes: readonly MethodNote[] = []) {
  const project = { run: { key: 'sa' }, pack: pack.pack, contents: new Map() };
  return galleryEntries([miena, misa], notes, say, titles, project);
}

function found(pack: typeof misa, query: string): readonly string[] {
  return searchEntries(entriesFor(pack), query).flatMap(({ code }) => (code === '' ? [] : [code]));
}

test('of another method, what this project has written: never the document of another project', () => {
  const statusOf = (notes: readonly MethodNote[]) => entriesFor(misa, notes).find(({ code }) => code === 'I-3')?.status;
  expect(statusOf([note('ENA')])).toBe('absent');
  expect(statusOf([note('ENA'), note('SA')])).toBe('draft');
  const without = galleryEntries([miena, misa], [note('ENA')], say, titles);
  expect(without.find(({ code }) => code === 'I-3')?.status).toBe('draft');
});

test('the project’s own method comes first, a code before all; what a document is for counts too', () => {
  expect(found(miena, 'gestion')[0]).toMatch(/^[GCPMI]-/u);
  expect(found(misa, 'gestion')[0]).toMatch(/^6\d0$/u);
  expect(found(miena, '446')[0]).toBe('446');
  expect(found(misa, 'I-3')[0]).toBe('I-3');
  expect(found(misa, 'budget')).toContain('242');
  expect(found(miena, 'budget')).toContain('G-4');
});
