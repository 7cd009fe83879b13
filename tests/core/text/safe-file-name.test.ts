// Names that every system can bear: what is changed, and that nothing else is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freePath } from '../../../src/core/text/free-path';
import { safeFileName } from '../../../src/core/text/safe-file-name';

test.each([
  ['ÉD 446 Services et milieux de diffusion – Campus', 'ÉD 446 Services et milieux de diffusion – Campus', []],
  ['Bilan : quoi ? « oui » l’été 🚀', 'Bilan quoi « oui » l’été 🚀', ['marks']],
  ['Groupe 1/2', 'Groupe 1-2', ['marks']],
  ['[[Plan]] #1 ^a|b', 'Plan 1 a-b', ['marks', 'ends']],
  ['deux  espaces', 'deux  espaces', []],
  ['Rapport final. . ', 'Rapport final', ['ends']],
  ['.caché', 'caché', ['dot']],
  ['a\u0000b\u202Ec\ud800', 'abc', ['control']],
  ['une\nligne', 'une ligne', ['marks']],
  ['CON', '_CON', ['reserved']],
  ['nul.2 essai', '_nul.2 essai', ['reserved']],
  ['COM¹', '_COM¹', ['reserved']],
  ['Contexte', 'Contexte', []],
  ['???', '_', ['marks', 'ends', 'empty']],
  ['', '_', ['empty']],
])('%j is written %j', (wanted, name, changes) => {
  expect(safeFileName(wanted)).toEqual({ name, changes });
});

test('name and extension take at most 255 bytes, and no character is cut in two', () => {
  const { name, changes } = safeFileName('é'.repeat(300));
  expect([name, changes]).toEqual(['é'.repeat(126), ['length']]);
  expect(safeFileName('👩🏽‍🏫'.repeat(30)).name).toBe('👩🏽‍🏫'.repeat(16));
  expect(safeFileName('e\u0301'.repeat(200)).name).toBe('e\u0301'.repeat(84));
});

test('any text gives a name that needs no more change (property)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { name } = safeFileName(text);
      expect(safeFileName(name)).toEqual({ name, changes: [] });
      expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\u0000-\u001f]|^\.|[. ]$|^$/);
      expect(new TextEncoder().encode(`${name}.md`).length).toBeLessThanOrEqual(255);
    }),
    { numRuns: 2000 },
  );
});

test('a taken name gets the first free number', () => {
  const taken = new Set(['projet/ed.md', 'projet/ed 1.md']);
  const find = (folder: string, name: string) => freePath(folder, name, (path) => taken.has(path.toLowerCase()));
  expect(find('Projet', 'ÉD'.replace('É', 'E'))).toBe('Projet/ED 2.md');
  expect(find('Projet/', 'autre')).toBe('Projet/autre.md');
  expect(find('', 'ED')).toBe('ED.md');
});

test('a numbered name still fits in 255 bytes', () => {
  const name = 'a'.repeat(252);
  const path = freePath('', name, (path) => path === `${name}.md`);
  expect(path).toBe(`${'a'.repeat(250)} 1.md`);
});
