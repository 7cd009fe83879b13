// Headings that say nearly the same, and those that only look so.
import { expect, test } from 'vitest';
import { foldFull } from '../../../src/core/text/fold';
import { nearHeadings } from '../../../src/core/text/near-headings';

const near = (own: readonly string[], wanted: readonly string[]) =>
  Object.fromEntries(nearHeadings(own.map(foldFull), wanted.map(foldFull)));

test('all words of the one are in the other, either way', () => {
  expect(
    near(
      ['Projets connexes', 'Ressources disponibles', 'Lieux et milieux de la formation'],
      ['Projets et cours connexes', 'Ressources et services disponibles', 'Milieux de formation', 'Contraintes'],
    ),
  ).toEqual({
    'projets et cours connexes': 'projets connexes',
    'ressources et services disponibles': 'ressources disponibles',
    'milieux de formation': 'lieux et milieux de la formation',
  });
});

test('one word alone, what is near twice, and what is there exactly, are told apart', () => {
  expect(near(['Acteurs', 'Évaluation'], ['Acteurs et tâches', 'Évaluation de l’ENA'])).toEqual({});
  expect(
    near(['Soutien aux personnes'], ['Soutien technique aux personnes', 'Soutien pédagogique aux personnes']),
  ).toEqual({});
  expect(near(['Projets connexes', 'Cours connexes'], ['Projets et cours connexes'])).toEqual({});
  expect(near(['Projets connexes', 'Projets connexes'], ['Projets et cours connexes'])).toEqual({});
  expect(near(['Projets connexes', 'Projets et cours connexes'], ['Projets et cours connexes'])).toEqual({});
  expect(near(['Coûts de développement'], ['Coûts de diffusion'])).toEqual({});
});

test.each([
  ['Ressources non disponibles', 'Ressources disponibles'],
  ['Projets connexes', 'Projets non connexes'],
  ['Critères d’évaluation exclus', 'Critères d’évaluation'],
  ['Objectifs hors périmètre du projet', 'Objectifs du projet'],
  ['Resources not available', 'Available resources'],
])('what says the opposite is not near: %s, %s', (own, wanted) => {
  expect(near([own], [wanted])).toEqual({});
});
