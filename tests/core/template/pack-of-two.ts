// A small method for tests: one text that rests on another, and one table with a closed list and a sheet.
import type { Ed, LoadedPack } from '../../../src/core/pack/pack';
import type { FillRequest } from '../../../src/core/template/fill-request';
import { fr } from '../../../src/words/fr';

export const orientations: Ed = {
  code: 'I-2',
  title: { fr: 'Orientations de l’implantation', en: 'Delivery principles' },
  axis: 'I',
  format: 'text',
  evolving: false,
  needs: [],
  externalInputs: [],
  equivalents: ['misa:240'],
  relationsComplete: true,
  purpose: { fr: 'Dire les choix : modèle, groupes, évaluation.' },
  contents: [
    { id: 'modele', title: { fr: 'Type de modèle' }, prompt: { fr: 'Quel modèle, et pourquoi ?' }, list: 'modeles' },
  ],
  prescribes: [],
  recommendedSteps: [],
  sheets: [],
  advice: [],
};

export const models: Ed = {
  ...orientations,
  code: 'I-3',
  title: { fr: 'Modèles de diffusion' },
  format: 'graph',
  evolving: true,
  needs: [{ ed: 'I-2' }],
  equivalents: ['misa:440'],
  contents: [
    { id: 'acteurs', title: { fr: 'Acteurs et rôles' }, prompt: { fr: 'Qui agit ?' } },
    { id: 'services', title: { fr: 'Services' }, prompt: { fr: 'Qui fournit quoi à qui ?' } },
  ],
};

export const actors: Ed = {
  ...orientations,
  code: 'I-4',
  title: { fr: 'Tableau des acteurs' },
  format: 'table',
  evolving: true,
  needs: [{ ed: 'I-3' }],
  equivalents: ['misa:442', 'misa:444'],
  contents: [
    { id: 'acteur', title: { fr: 'Acteur' }, prompt: { fr: 'Son nom de rôle.' } },
    { id: 'taches', title: { fr: 'Tâches | rôles' }, prompt: { fr: 'Ce qu’il fait.' } },
  ],
  sheets: [{ id: 'fiche', title: { fr: 'Fiche d’un acteur' }, template: 'fiche' }],
};

export const loaded: LoadedPack = {
  pack: {
    schema: 1,
    id: 'miena',
    version: '1.0.0',
    title: { fr: 'MIENA' },
    language: 'fr',
    summary: { fr: '' },
    sources: [],
    axes: [],
    phases: [],
    roles: [],
    eds: [orientations, models, actors],
    steps: [],
    plans: [],
    lists: [{ id: 'modeles', title: { fr: 'Modèles' }, values: [{ fr: 'en ligne' }, { fr: 'autoformation' }] }],
  },
  templates: { fiche: '| Rubrique | Valeur |\n| --- | --- |\n| Nom |  |\n' },
};

const moment: Readonly<Record<string, string>> = {
  'YYYY-MM-DD': '2026-11-22',
  'HH:mm': '09:30',
  'D MMMM YYYY': '22 novembre 2026',
};

/** A request at a fixed moment. */
export function request(ed: Ed, more: Partial<FillRequest> = {}): FillRequest {
  return {
    loaded,
    ed,
    project: 'Campus numérique',
    language: 'fr',
    labels: fr.writing.template,
    format: (pattern) => moment[pattern] ?? pattern,
    parents: [],
    children: [],
    ...more,
  };
}
