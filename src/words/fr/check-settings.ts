// What the settings say of checks, in French.
import type { Family } from '../../core/check/check';
import type { Setting } from '../../core/check/severities';
import { checkReasons } from './check-reasons';

const families: Readonly<Record<Family, string>> = {
  files: 'Fichiers',
  names: 'Noms et propriétés',
  graph: 'Relations',
  method: 'Méthode',
  project: 'Projets',
};

const levels: Readonly<Record<Setting, string>> = {
  error: 'À corriger',
  warning: 'À vérifier',
  info: 'Pour information',
  off: 'Ne pas vérifier',
};

export const checkSettings = {
  page: 'Vérifications',
  pageHelp: 'Ce que Jalons vérifie, et avec quelle gravité.',
  families,
  levels,
  usual: (level: string) => `Par défaut (${level.toLowerCase()})`,
  reasons: checkReasons,
};
