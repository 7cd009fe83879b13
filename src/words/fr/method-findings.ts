// What is said of findings about the method and about how notes name themselves, in French.
import { type FindingWords, list, text } from '../finding-words';
import { fieldName, named, quoted } from './quote';

type Values = Parameters<FindingWords['tell']>[0];

/** What each of the three says, for those that say something. */
const said = (values: Values): string => {
  const parts = [
    ['fichier', 'name'],
    ['titre', 'title'],
    ['code', 'code'],
  ] as const;
  return parts
    .flatMap(([label, key]) => (text(values, key) === '' ? [] : [`${label}\u00a0: ${text(values, key)}`]))
    .join(', ');
};

const only = (where: string, codes: readonly string[]): string =>
  codes.length === 0 ? '' : `\u00a0; ${where}\u00a0: ${codes.join(', ')}`;

export const methodFindings = {
  'identity-disagreement': {
    title: 'Noms qui se contredisent',
    tell: (values) =>
      text(values, 'what') === 'ed'
        ? `Le nom du fichier, le titre et le code ne disent pas le même ÉD (${said(values)}). Gardez le bon partout.`
        : `Le nom du fichier, le titre et le code ne disent pas la même sorte de note (${said(values)}). Gardez la bonne partout.`,
  },
  'links-in-one-text': {
    title: 'Plusieurs liens dans un texte',
    tell: (values) =>
      `${quoted(text(values, 'name'))} contient ${text(values, 'count')} liens dans un seul texte (dans ${fieldName(text(values, 'field'))})\u00a0: Obsidian n’en suit qu’un. Mettez chaque lien sur sa ligne.`,
  },
  'orphan-ed': {
    title: 'ÉD sans relation',
    tell: (values) =>
      `Aucune relation ne mène à cet ÉD (${text(values, 'ed')}) ni n’en part. Reliez-le aux ÉD sur lesquels il s’appuie.`,
  },
  'parent-also-linked': {
    title: 'Parents aussi liés dans le texte',
    tell: (values) =>
      `${quoted(text(values, 'parent'))} est parent de cette note (dans ${fieldName(text(values, 'field'))}) et lié dans son texte\u00a0: ExcaliBrain le montrera comme enfant. Si cela gêne, retirez le lien du texte.`,
  },
  'prescribed-relation-absent': {
    title: 'Relations prescrites absentes',
    tell: (values) =>
      `La méthode appuie l’ÉD\u00a0${text(values, 'ed')} sur l’ÉD\u00a0${text(values, 'need')}, mais rien ne relie cette note à ${quoted(text(values, 'other'))}. Ajoutez la relation si elle vaut ici.`,
  },
  'relation-outside-method': {
    title: 'Relations hors méthode',
    tell: (values) =>
      `La méthode n’appuie pas l’ÉD\u00a0${text(values, 'to')} sur l’ÉD\u00a0${text(values, 'from')} (dans ${fieldName(text(values, 'field'))})${text(values, 'turned') === 'yes' ? '\u00a0: elle dit l’inverse' : ''}. Vérifiez que cette relation est voulue.`,
  },
  'shared-alias': {
    title: 'Alias partagés',
    tell: (values) =>
      `L’alias ${quoted(text(values, 'alias'))} est aussi celui de ${named(list(values, 'others'), 'et')}. Donnez à chaque note le sien.`,
  },
  'shared-title': {
    title: 'Titres partagés',
    tell: (values) =>
      `Le titre ${quoted(text(values, 'title'))} est aussi celui de ${named(list(values, 'others'), 'et')}. Donnez à chaque note le sien.`,
  },
  'star-contradiction': {
    title: 'Étoiles contraires à la méthode',
    tell: (values) =>
      `${quoted(text(values, 'name'))} marque l’ÉD\u00a0${text(values, 'code')} d’une étoile, mais la méthode ne le dit pas évolutif. Retirez l’étoile.`,
  },
  'table-block-disagreement': {
    title: 'Tableau et bloc en désaccord',
    tell: (values) =>
      `Le tableau des ÉD et le bloc «\u00a0excalibrain\u00a0» ne nomment pas les mêmes ÉD${only('dans le tableau seul', list(values, 'tableOnly'))}${only('dans le bloc seul', list(values, 'blockOnly'))}. Complétez l’un ou l’autre.`,
  },
  'unclear-ignore': {
    title: 'Vérifications écartées sans précision',
    tell: (values) =>
      text(values, 'what') === 'check'
        ? `La propriété «\u00a0jalons-ignore\u00a0» écarte ${quoted(text(values, 'check'))}, qui n’est le nom d’aucune vérification. Corrigez le nom.`
        : `La propriété «\u00a0jalons-ignore\u00a0» écarte ${quoted(text(values, 'check'))} sans dire pourquoi. Ajoutez la raison entre parenthèses.`,
  },
  'unknown-ed': {
    title: 'Codes d’ÉD inconnus',
    tell: (values) =>
      `Aucune méthode n’a d’ÉD\u00a0${text(values, 'code')} (dans ${quoted(text(values, 'name'))}).${list(values, 'nearest').length === 0 ? '' : ` Les plus proches\u00a0: ${list(values, 'nearest').join(', ')}.`} Corrigez le code.`,
  },
  'unquoted-link': {
    title: 'Liens sans guillemets',
    tell: (values) =>
      `${quoted(text(values, 'name'))} est écrit sans guillemets (dans ${fieldName(text(values, 'field'))})\u00a0: ce n’est pas un lien pour Obsidian. Mettez-le entre guillemets.`,
  },
} satisfies Readonly<Record<string, FindingWords>>;
