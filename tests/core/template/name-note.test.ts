// The names of new notes.
import { expect, test } from 'vitest';
import { nameNote } from '../../../src/core/template/name-note';
import { models } from './pack-of-two';

const name = (project: string, pattern?: string) =>
  nameNote({ ed: models, project, language: 'fr', ...(pattern === undefined ? {} : { pattern }) }).name;

test('by default: code, title and project', () => {
  expect(name('Campus numérique')).toBe('ÉD I-3 Modèles de diffusion – Campus numérique');
});

test('without a project, the dash goes too', () => {
  expect(name('')).toBe('ÉD I-3 Modèles de diffusion');
  expect(name('', '{{project}} - {{code}}')).toBe('I-3');
});

test('a pattern of the user’s own, with words that nobody knows kept', () => {
  expect(name('P', '{{code}}_{{projet}} {{autre}}')).toBe('I-3_P {{autre}}');
  expect(name('P', '  ')).toBe('ÉD I-3 Modèles de diffusion – P');
  expect(name('', '{{project}}')).toBe('ÉD I-3 Modèles de diffusion');
});

test('what a system could not bear is replaced and told', () => {
  expect(nameNote({ ed: models, project: 'Été : 2026/2027', language: 'fr' })).toEqual({
    name: 'ÉD I-3 Modèles de diffusion – Été 2026-2027',
    title: 'ÉD I-3 Modèles de diffusion – Été : 2026/2027',
    changes: ['marks'],
  });
});
