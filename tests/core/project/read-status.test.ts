// A status, in the words that vaults use for it.
import { expect, test } from 'vitest';
import { readStatus } from '../../../src/core/project/read-status';

test.each([
  ['ébauche', 'draft'],
  ['Ebauche', 'draft'],
  ['e\u0301bauche', 'draft'],
  ['brouillon', 'draft'],
  ['draft', 'draft'],
  ['À faire', 'draft'],
  ['en cours', 'in-progress'],
  ['en-cours', 'in-progress'],
  ['WIP', 'in-progress'],
  ['entrepris', 'in-progress'],
  ['à valider', 'to-validate'],
  ['a_relire', 'to-validate'],
  ['validé', 'validated'],
  ['Validée.', 'validated'],
  ['✅ Validé', 'validated'],
  ['FINAL', 'validated'],
  ['complete', 'validated'],
  ['terminé', 'validated'],
  ['Fait', 'validated'],
  ['faite', 'validated'],
  ['terminées', 'validated'],
  ['finis', 'validated'],
  ['closed', 'validated'],
  ['incomplète', 'in-progress'],
  ['prête à valider', 'to-validate'],
  ['pas fait', undefined],
  ['', undefined],
  ['peut-être', undefined],
  ['non validé', undefined],
])('« %s » is %s', (written, status) => {
  expect(readStatus(written)).toBe(status);
});
