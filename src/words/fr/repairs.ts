// What is said of repairs, in French.
import type { RepairId } from '../../core/check/repairs';
import { quoted } from './quote';

type Values = Readonly<Record<string, string>>;

interface RepairWords {
  readonly title: string;
  /** What is said once it is done. */
  readonly done: string;
  readonly tell: (values: Values) => string;
}

const of = (values: Values, name: string): string => quoted(values[name] ?? '');

const kinds: Readonly<Record<RepairId, RepairWords>> = {
  'add-alias': {
    title: 'Ajouter un alias',
    done: 'Alias ajouté',
    tell: (values) => `Ajouter l’alias ${of(values, 'alias')} à ${of(values, 'target')}`,
  },
  'create-ed': {
    title: 'Créer l’ÉD',
    done: 'ÉD créé',
    tell: (values) => `Créer l’ÉD\u00a0${values['ed'] ?? ''}\u00a0: ${of(values, 'target')}`,
  },
  'exact-name': {
    title: 'Écrire le nom exact',
    done: 'Nom exact écrit',
    tell: (values) => `Écrire ${of(values, 'target')} au lieu de ${of(values, 'name')}`,
  },
  'fix-key': {
    title: 'Rétablir la propriété',
    done: 'Propriété rétablie',
    tell: (values) => `Ajouter l’espace qui manque après ${of(values, 'key')}`,
  },
  'fix-lines': {
    title: 'Rendre les propriétés lisibles',
    done: 'Propriétés rendues lisibles',
    tell: ({ count, line = '' }) =>
      `Réécrire ${count === '1' ? `la ligne\u00a0${line}` : `${count ?? ''} lignes`} pour que les propriétés se lisent`,
  },
  'link-name': {
    title: 'Écrire un lien',
    done: 'Lien écrit',
    tell: (values) => `Écrire le lien ${of(values, 'target')} au lieu de ${of(values, 'name')}`,
  },
  'mirror-relation': {
    title: 'Écrire la relation des deux côtés',
    done: 'Relation écrite des deux côtés',
    tell: (values) =>
      `Ajouter ${of(values, 'name')} à ${quoted(values['field'] ?? '')} dans la note ${of(values, 'other')}`,
  },
  'quote-link': {
    title: 'Mettre le lien entre guillemets',
    done: 'Lien mis entre guillemets',
    tell: (values) => `Mettre ${of(values, 'name')} entre guillemets`,
  },
  'rename-file': {
    title: 'Renommer la note',
    done: 'Note renommée',
    tell: (values) => `Renommer la note ${of(values, 'name')} en ${of(values, 'target')}\u00a0; ses liens suivent`,
  },
  'set-code': {
    title: 'Accorder le code et le titre',
    done: 'Code et titre accordés',
    tell: (values) => `Remplacer ${of(values, 'name')} par ${of(values, 'target')}`,
  },
  'split-links': {
    title: 'Séparer les relations',
    done: 'Relations séparées',
    tell: (values) => `Mettre chacune des ${values['count'] ?? ''} relations de ${of(values, 'name')} sur sa ligne`,
  },
};

export const repairs = {
  kinds,
};
