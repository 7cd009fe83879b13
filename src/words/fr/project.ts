// What is said of projects, their documents and what to do next, in French.
import type { DossierLabels } from '../../core/project/assemble-dossier';
import type { Evidence } from '../../core/project/evidence';
import type { NextAction, Reason } from '../../core/project/next-actions';
import type { Status } from '../../core/project/status';
import { longDay } from './long-day';
import { many } from './many';

const status: Readonly<Record<Status, string>> = {
  absent: 'absent',
  draft: 'ébauche',
  'in-progress': 'en cours',
  'to-validate': 'à valider',
  validated: 'validé',
};

const named = (heading: string): string => (heading === '' ? 'texte sans titre' : heading);

/** Of activities: written into the project's note and the dossier. */
const marks = { optional: 'facultatif', recurring: 'à reprendre' };

/** A heading may end with its own point. */
const ended = (sentence: string): string => (/[.…!?]$/.test(sentence) ? sentence : `${sentence}.`);

const reasons = {
  overdue: ({ due }: Extract<Reason, { id: 'overdue' }>) => `L’échéance du ${due} est passée.`,
  stale: ({ sources, headings }: Extract<Reason, { id: 'stale' }>) =>
    ended(
      `${sources.join(', ')} ${sources.length > 1 ? 'ont' : 'a'} changé depuis la validation${headings.length === 0 ? '' : `\u00a0: ${headings.map(named).join(' · ')}`}`,
    ),
  complete: () => 'Toutes les rubriques sont remplies\u00a0: il reste à le valider.',
  first: () => 'Aucun document du projet n’existe encore\u00a0: c’est ici que tout commence.',
  free: ({ unblocks }: Extract<Reason, { id: 'free' }>) =>
    unblocks.length === 0
      ? 'Il ne s’appuie sur aucun autre document du projet.'
      : `${unblocks.join(', ')} ${unblocks.length > 1 ? 'l’attendent' : 'l’attend'}.`,
  ready: ({ unblocks }: Extract<Reason, { id: 'ready' }>) =>
    unblocks.length === 0
      ? 'Ce qu’il lui faut est là.'
      : `Ce qu’il lui faut est là, et ${unblocks.join(', ')} ${unblocks.length > 1 ? 'l’attendent' : 'l’attend'}.`,
  begun: ({ drafts, underway }: Extract<Reason, { id: 'begun' }>) =>
    `Il s’appuie sur ${drafts.length === 0 ? '' : `${drafts.join(', ')}, encore à l’état d’ébauche`}${drafts.length === 0 || underway.length === 0 ? '' : ', et sur '}${underway.length === 0 ? '' : `${underway.join(', ')}, encore en cours`}.`,
  cycle: ({ cycle, label }: Extract<Reason, { id: 'cycle' }>) => `Le cycle ${cycle} attend ${label}.`,
  activity: ({ step, begins }: Extract<Reason, { id: 'activity' }>) =>
    `C’est ${begins ? 'le début' : 'la suite'} de l’étape ${step}.`,
};

const evidence: { readonly [Kind in Evidence['kind']]: (one: Extract<Evidence, { kind: Kind }>) => string } = {
  'no-note': () => 'aucune note du projet',
  'text-unread': () => 'le texte n’est pas encore lu',
  'heading-filled': ({ heading }) => `rempli\u00a0: ${named(heading)}`,
  'heading-empty': ({ heading }) => `vide\u00a0: ${heading}`,
  'heading-missing': ({ heading }) => `rubrique absente\u00a0: ${heading}`,
  'property-missing': ({ property }) => `propriété sans valeur\u00a0: ${property}`,
  'status-written': ({ written }) => `la note dit «\u00a0${written}\u00a0»`,
  'status-disagrees': ({ written, computed }) =>
    `la note dit «\u00a0${written}\u00a0», son contenu dit «\u00a0${status[computed]}\u00a0»`,
  'content-changed': ({ headings }) => `modifié depuis la validation\u00a0: ${headings.map(named).join(' · ')}`,
  'status-unknown': ({ written }) =>
    `«\u00a0${written}\u00a0» n’est pas un statut connu (ébauche, en cours, à valider, validé)`,
  'several-notes': ({ paths }) => `${many(paths.length, 'note')} pour un même document`,
};

const actions: Readonly<Record<NextAction['action'], (code: string) => string>> = {
  insert: (code) => `Écrire ${code}`,
  complete: (code) => `Compléter ${code}`,
  validate: (code) => `Valider ${code}`,
  review: (code) => `Revoir ${code}`,
  'new-version': (code) => `Commencer une nouvelle version de ${code}`,
  tick: (code) => `Faire ${code}`,
};

export const project = {
  status,
  evidence,
  reasons,
  stepTitle: (title: string) => `«\u00a0${title}\u00a0»`,
  actions,
  stale: (source: string, headings: readonly string[]) =>
    `à revoir\u00a0: ${source} a changé depuis${headings.length === 0 ? '' : ` (${headings.map(named).join(' · ')})`}`,
  blockedBy: (codes: string) => `en attente de ${codes}`,
  /** Words written into the note of a project. */
  labels: {
    purpose: (method: string) => `Projet mené avec ${method}. Cochez ici ou dans le guide\u00a0: c’est la même chose.`,
    ...marks,
  },
  version: {
    label: (version: number) => `(version ${String(version)})`,
    word: 'en cours',
  },
  dossier: {
    name: (name: string) => `Dossier – ${name}`,
    labels: {
      title: (name: string) => `Dossier du projet ${name}`,
      method: 'Méthode\u00a0:',
      context: 'Contexte\u00a0:',
      contexts: { institutionnel: 'institutionnel', individuel: 'individuel' },
      date: 'Date\u00a0:',
      progress: 'Avancement\u00a0:',
      validated: (done: number, total: number) =>
        `${many(done, 'document validé', 'documents validés')} sur ${String(total)}`,
      documents: 'Documents',
      columns: ['ÉD', 'Titre', 'Statut', 'Version', 'Responsable'],
      status,
      changed: 'modifié depuis la validation',
      stale: (sources: string) => `à revoir\u00a0: ${sources} a changé depuis`,
      figure: 'Ce qui s’appuie sur quoi',
      empty: 'À compléter.',
      absent: 'Ce document n’est pas encore écrit.',
      marks,
      activities: (done: number, total: number) =>
        `${many(done, 'activité faite', 'activités faites')} sur ${String(total)}`,
      outputs: 'Résultats attendus',
      doneOn: (day: string) => `fait le ${longDay(day)}`,
      missingActivities: (step: string, count: number) => `${step} – ${many(count, 'activité', 'activités')} à faire`,
      beyond: 'Hors du périmètre du projet',
      annex: 'Annexe\u00a0: ce qui manque',
      nothingMissing: 'Rien ne manque.',
      missingDocument: (name: string) => `${name} – à écrire`,
      emptyHeading: (name: string, headings: string) => `${name} – à remplir\u00a0: ${headings}`,
    } satisfies DossierLabels,
  },
};
