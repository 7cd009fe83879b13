// What is said of findings about projects, in French.
import { type FindingWords, list, text } from '../finding-words';
import { longDay } from './long-day';
import { named, quoted } from './quote';

/** Few are named: the rest is seen in the note. */
const FEW = 6;

const some = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW).map(quoted).join(', ')} et d’autres` : named(names, 'et');

export const projectFindings = {
  'cycle-version-absent': {
    title: 'Versions attendues par un cycle',
    tell: (values) =>
      `Le cycle ${text(values, 'cycle')} (${text(values, 'title')}) attend encore ${list(values, 'labels').join(', ')}. Créez ces versions, ou adaptez le plan.`,
  },
  'ed-overdue': {
    title: 'Échéances dépassées',
    tell: (values) =>
      `L’ÉD\u00a0${text(values, 'ed')} était attendu pour le ${longDay(text(values, 'due'))} et n’est pas validé. Terminez-le, ou changez l’échéance.`,
  },
  'ed-to-review': {
    title: 'ÉD à revoir',
    tell: (values) => {
      const headings = list(values, 'headings');
      const since = `depuis la validation de l’ÉD\u00a0${text(values, 'ed')}`;
      return text(values, 'what') === 'gone'
        ? `L’ÉD\u00a0${text(values, 'source')} n’existe plus, alors que l’ÉD\u00a0${text(values, 'ed')} s’appuyait sur lui. Relisez cet ÉD.`
        : `L’ÉD\u00a0${text(values, 'source')} a changé ${since}${headings.length === 0 ? '' : `\u00a0: ${some(headings)}`}. Relisez cet ÉD, puis marquez-le comme revu.`;
    },
  },
  'empty-cell': {
    title: 'Cases vides',
    tell: (values) =>
      `${quoted(text(values, 'name'))} est nommé dans l’ÉD\u00a0${text(values, 'ed')}, mais il manque ${some(list(values, 'columns'))}. Remplissez la case, ou écrivez «\u00a0—\u00a0» s’il n’y a rien à dire.`,
  },
  'empty-heading': {
    title: 'Rubriques vides',
    tell: (values) => {
      const [headings, absent] = [list(values, 'headings'), list(values, 'absent')];
      const status = text(values, 'said') === 'validated' ? 'validé' : 'à valider';
      const said = text(values, 'said') === '' ? '' : `, alors qu’il est dit ${status}`;
      const parts = [
        ...(headings.length === 0 ? [] : [`rien n’est écrit sous ${some(headings)}`]),
        ...(absent.length === 0
          ? []
          : [`il manque ${absent.length > 1 ? 'les rubriques' : 'la rubrique'} ${some(absent)}`]),
      ];
      return `Dans l’ÉD\u00a0${text(values, 'ed')}, ${parts.join(' et ')}${said}. Complétez-le.`;
    },
  },
  'needed-ed-absent': {
    title: 'ÉD nécessaires absents',
    tell: (values) =>
      `L’ÉD\u00a0${text(values, 'ed')} s’appuie sur l’ÉD\u00a0${text(values, 'need')} (${text(values, 'title')}), qui n’existe pas encore dans le projet ${quoted(text(values, 'project'))}. Créez-le, ou retirez-le du projet.`,
  },
  'required-property-absent': {
    title: 'Propriétés nécessaires absentes',
    tell: (values) =>
      `La propriété ${quoted(text(values, 'property'))} manque à l’ÉD\u00a0${text(values, 'ed')} du projet ${quoted(text(values, 'project'))}. Ajoutez-la.`,
  },
} satisfies Readonly<Record<string, FindingWords>>;
