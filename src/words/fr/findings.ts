// What is said of findings, in French.
import type { CheckId } from '../../core/check/checks';
import { type FindingWords, list, text } from '../finding-words';
import { methodFindings } from './method-findings';
import { projectFindings } from './project-findings';
import { fieldName, named, quoted } from './quote';
import { yamlReasons } from './yaml-reasons';

const matches: Readonly<Record<string, string>> = {
  folded: 'aux majuscules, espaces ou signes près',
  accents: 'aux accents près',
  title: 'par son titre',
  alias: 'par un de ses alias',
  code: 'par son code',
  ed: 'par son code d’ÉD',
};

const roles: Readonly<Record<string, string>> = {
  parent: 'parent et enfant',
  previous: 'précédent et suivant',
  input: 'entrée et sortie',
  friend: 'notes liées',
  mention: 'mention',
};

const reasons: Readonly<Record<string, string>> = yamlReasons;

/** Why the properties cannot be read, where more is known than that. */
const because = (reason: string): string => (reasons[reason] === undefined ? '' : `\u00a0: ${reasons[reason]}`);

const nearest = (candidates: readonly string[]): string => {
  if (candidates.length === 0) return 'Corrigez-le, ou créez la note.';
  return `${candidates.length > 1 ? 'Les noms les plus proches' : 'Le nom le plus proche'}\u00a0: ${named(candidates, 'ou')}.`;
};

const checks = {
  'ambiguous-name': {
    title: 'Noms ambigus',
    tell: (values) =>
      `${quoted(text(values, 'name'))} (dans ${fieldName(text(values, 'field'))}) peut désigner ${named(list(values, 'candidates'), 'ou')}. ${text(values, 'name').startsWith('#') ? 'Une étiquette ne dit pas laquelle\u00a0: laissez ce code à une seule de ces notes, ou ignorez ce constat.' : 'Écrivez le nom exact de la note voulue.'}`,
  },
  cycle: {
    title: 'Boucles',
    tell: (values) =>
      `Ces notes mènent les unes aux autres (${roles[text(values, 'role')] ?? ''})\u00a0: ${named(list(values, 'notes').slice(0, 12), 'et')}${list(values, 'notes').length > 12 ? '…' : ''}. Une boucle est permise\u00a0; vérifiez qu’elle est voulue.`,
  },
  'duplicate-relation': {
    title: 'Relations en double',
    tell: (values) =>
      `${quoted(text(values, 'name'))} est déjà écrit dans ${fieldName(text(values, 'field'))}${text(values, 'first') === '0' ? '' : `, ligne ${text(values, 'first')}`}. Gardez une seule des deux lignes.`,
  },
  'file-unreadable': {
    title: 'Fichiers illisibles',
    tell: (values) =>
      `Ce fichier n’a pas pu être lu${text(values, 'detail') === '' ? '' : ` (${text(values, 'detail')})`}. Vérifiez qu’il existe encore et que vous avez le droit de l’ouvrir.`,
  },
  'frontmatter-duplicate-key': {
    title: 'Propriétés en double',
    tell: (values) =>
      `La propriété ${quoted(text(values, 'key'))} est écrite deux fois (déjà ligne ${text(values, 'first')})\u00a0: une seule valeur est gardée. Réunissez-les.`,
  },
  'frontmatter-glued-key': {
    title: 'Propriétés sans espace',
    tell: (values) =>
      `Il manque une espace après ${quoted(`${text(values, 'key')}:`)}\u00a0: cette propriété est perdue. Ajoutez l’espace.`,
  },
  'frontmatter-too-deep': {
    title: 'Propriétés trop imbriquées',
    tell: (values) =>
      `Les propriétés sont imbriquées sur plus de ${text(values, 'limit')} niveaux\u00a0: elles ne sont pas lues. Simplifiez les listes.`,
  },
  'frontmatter-too-large': {
    title: 'Propriétés trop longues',
    tell: (values) =>
      `Le bloc de propriétés dépasse ${text(values, 'limit')} caractères\u00a0: il n’est pas lu. Déplacez-en le contenu dans le texte.`,
  },
  'frontmatter-unclosed': {
    title: 'Propriétés non fermées',
    tell: () =>
      'Le bloc de propriétés n’est pas fermé\u00a0: ajoutez une ligne «\u00a0---\u00a0» après la dernière propriété.',
  },
  'frontmatter-unreadable': {
    title: 'Propriétés illisibles',
    tell: (values) =>
      `Les propriétés de cette note ne peuvent pas être lues à partir de cette ligne${because(text(values, 'reason'))}. Corrigez-la\u00a0: un deux-points, un guillemet ou un retrait de trop en est souvent la cause.`,
  },
  'missing-name': {
    title: 'Noms sans note',
    tell: (values) =>
      `Aucune note ne répond à ${quoted(text(values, 'part') || text(values, 'name'))} (dans ${fieldName(text(values, 'field'))}). ${nearest(list(values, 'candidates'))}`,
  },
  'note-not-utf8': {
    title: 'Fichiers d’un autre encodage',
    tell: () => 'Ce fichier n’est pas en UTF-8\u00a0: il n’est pas lu. Enregistrez-le en UTF-8 depuis votre éditeur.',
  },
  'note-too-large': {
    title: 'Notes trop longues',
    tell: (values) =>
      `Cette note est trop longue pour être lue (${text(values, 'size')} octets, au plus ${text(values, 'limit')}). Partagez-la en plusieurs notes.`,
  },
  'one-sided-relation': {
    title: 'Relations d’un seul côté',
    tell: (values) =>
      `La relation avec ${quoted(text(values, 'other'))} (dans ${fieldName(text(values, 'field'))}) n’est pas écrite dans l’autre note. Ajoutez-la là-bas si elle vaut dans les deux sens de lecture.`,
  },
  'parent-contradiction': {
    title: 'Parents l’un de l’autre',
    tell: (values) =>
      `${quoted(text(values, 'one'))} et ${quoted(text(values, 'other'))} sont chacune parent de l’autre. Gardez un seul des deux sens.`,
  },
  'repaired-name': {
    title: 'Noms à rétablir',
    tell: (values) =>
      `${quoted(text(values, 'name'))} désigne ${quoted(text(values, 'target'))} ${matches[text(values, 'match')] ?? ''}. Écrivez le nom exact pour que les autres modules le suivent.`,
  },
  'self-link': {
    title: 'Notes liées à elles-mêmes',
    tell: (values) =>
      `Cette note est liée à elle-même (dans ${fieldName(text(values, 'field'))}). Retirez la relation si elle n’est pas voulue.`,
  },
  'shared-code': {
    title: 'Codes partagés',
    tell: (values) =>
      `Le code ${quoted(text(values, 'code'))} est aussi celui de ${named(list(values, 'others'), 'et')}. Donnez à chaque note le sien.`,
  },
  ...methodFindings,
  ...projectFindings,
} satisfies Record<CheckId, FindingWords>;

/** Sentences by id of check. */
const byId: Readonly<Record<CheckId, FindingWords>> = checks;

export const findings = {
  checks: byId,
  severities: { error: 'à corriger', warning: 'à vérifier', info: 'pour information' },
  line: (line: number) => `ligne ${String(line)}`,
};
