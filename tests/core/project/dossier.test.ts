// The dossier of projects whose steps ask for no document, and of those with documents beyond their scope.
import { expect, test } from 'vitest';
import { assembleDossier } from '../../../src/core/project/assemble-dossier';
import type { Pack } from '../../../src/core/pack/pack';
import { wordsFor } from '../../../src/words';
import { aPack, anEd, aStep } from './a-pack';
import { stateOf, type Vault } from './a-vault';

function dossier(pack: Pack, vault: Vault): string {
  const { labels } = wordsFor('fr').words.project.dossier;
  const request = { state: stateOf(pack, vault), language: 'fr', labels, today: '1 mars 2026' } as const;
  const edit = assembleDossier(request, 'Dossier.md', undefined);
  return edit?.kind === 'create' ? edit.text.replaceAll('\u00a0', ' ') : '';
}

const marks = { optional: false, recurring: false, roles: [] };
const activities = [
  { ...marks, id: 'a', text: { fr: 'Annoncer.' } },
  { ...marks, id: 'b', text: { fr: 'Réunir.' } },
  { ...marks, id: 'c', text: { fr: 'Alerter.' }, optional: true },
  { ...marks, id: 'd', text: { fr: 'Veiller.' }, recurring: true },
];
const steps = [{ ...aStep('Cadrage', []), activities, outputs: [{ fr: 'Un mandat' }] }];
const withoutEds: Pack = { ...aPack, eds: [], steps };
const project = (tasks: string): Vault => ({ 'P.md': `---\ntitle: Réseaux\ntype: projet\n---\n\n${tasks}` });

test('a method without documents: its steps with what was done and when, nothing empty', () => {
  const tasks =
    '- [x] Annoncer. 📅 2026-03-01 ✅ 2026-02-03 ^a\n- [ ] Réunir. 📅 2026-05-01 ^b\n- [ ] Veiller (2026-01-05) ^d\n';
  expect(dossier(withoutEds, project(tasks))).toBe(
    [
      '%% jalons:dossier %%',
      '# Dossier du projet Réseaux',
      '**Méthode :** MIENA  \n**Date :** 1 mars 2026  \n**Avancement :** 1 activité faite sur 2',
      '## Étape Cadrage',
      '- ☑ Annoncer. – fait le 3 février 2026\n- ☐ Réunir.\n- ☐ Alerter. (facultatif)\n- ☑ Veiller. (à reprendre) – fait le 5 janvier 2026',
      '**Résultats attendus**',
      '- Un mandat',
      '## Annexe : ce qui manque',
      '- Étape Cadrage – 1 activité à faire',
      '%% jalons:fin-du-dossier %%\n',
    ].join('\n\n'),
  );
  expect(dossier(withoutEds, project('- [x] A ^a\n- [x] B ^b\n'))).toContain('Rien ne manque.');
});

test('documents beyond the scope of the project stand in a part of their own', () => {
  const document = (code: string): string =>
    `---\ned: ${code}\nprojet: Réseaux\nauteur: Sylvie\n---\n\n# T\n\n## Coûts\n\nCent.\n`;
  const pack = { ...aPack, eds: [anEd('I-1'), anEd('G-4'), anEd('G-5')], steps: [aStep('I1', ['I-1'])] };
  const text = dossier(pack, { ...project(''), 'G-4.md': document('G-4') });
  expect(text.slice(text.indexOf('## I-1'))).toBe(
    [
      '## I-1 Titre I-1',
      '*Ce document n’est pas encore écrit.*',
      '## Hors du périmètre du projet',
      '| ÉD | Titre | Statut | Version | Responsable |\n| --- | --- | --- | --- | --- |\n| G-4 | Titre G-4 | à valider |  | Sylvie |',
      '### G-4 Titre G-4',
      '#### Coûts',
      'Cent.',
      '## Annexe : ce qui manque',
      '- I-1 Titre I-1 – à écrire',
      '%% jalons:fin-du-dossier %%\n',
    ].join('\n\n'),
  );
  expect(dossier(pack, { ...project(''), 'I-1.md': document('I-1') })).not.toContain('Hors du périmètre');
});
