// What a note is to the method: its project, status and kind, however they are written.
import { expect, test } from 'vitest';
import { readMethodNote } from '../../../src/core/project/method-note';
import { aDeliverable, aNote } from './a-note';

const projectOf = (projet: string | readonly (readonly string[])[]) =>
  readMethodNote(aDeliverable('a.md', 'I-1', { projet }))?.project;

test('the project of a document, however it is written', () => {
  expect(projectOf('ENA Histoire')).toBe('ENA Histoire');
  expect(projectOf('[[ENA Histoire]]')).toBe('ENA Histoire');
  expect(projectOf('[[Projets/ENA Histoire.md#Bilan|Histoire]]')).toBe('ENA Histoire');
  expect(projectOf([['ENA Histoire']])).toBe('ENA Histoire');
  expect(projectOf('Que\u0301bec')).toBe('Québec');
  expect(projectOf('')).toBeUndefined();
  expect(projectOf('[[]]')).toBeUndefined();
});

test('properties answer under any of their names', () => {
  const note = aDeliverable('a.md', 'I-1', { Project: 'ENA', STATUS: 'Final' });
  expect(readMethodNote(note)).toMatchObject({ project: 'ENA', status: 'validated' });
});

test('a document that exists is a draft until its author says more', () => {
  expect(readMethodNote(aDeliverable('a.md', 'I-1'))?.status).toBe('draft');
  expect(readMethodNote(aDeliverable('a.md', 'I-1', { statut: 'qui sait' }))?.status).toBe('draft');
  expect(readMethodNote(aDeliverable('a.md', 'I-1', { statut: { a: [null] } }))?.status).toBe('draft');
});

test('a know-how note names its step, with any spelling of its prefix', () => {
  expect(readMethodNote(aNote('SF_ I1_ Analyser.md'))).toMatchObject({ kind: 'reference', step: 'i1' });
  expect(readMethodNote(aNote('SF_I1 Analyser.md'))).toMatchObject({ step: 'i1' });
  expect(readMethodNote(aNote('Étape I1 – analyser.md'))).toMatchObject({ step: 'i1' });
  expect(readMethodNote(aNote('I1 tout court.md'))).toBeUndefined();
});

test('a note about an ED is a reference; a note of type « projet » is a project; another is nothing', () => {
  expect(readMethodNote(aNote('DOC_ED_446.md', { about: 'reference', eds: ['446'] }))?.kind).toBe('reference');
  expect(readMethodNote(aNote('ENA.md', { properties: { type: 'Projet' } }))?.kind).toBe('project');
  expect(readMethodNote(aNote('Courses.md'))).toBeUndefined();
});
