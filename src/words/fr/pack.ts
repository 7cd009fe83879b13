// What is said of methods and of what is wrong in them, in French.
import type { Form } from '../../core/pack/forms';
import type { ElementKind, Expected, PackProblemId, PackProblemValues } from '../../core/pack/pack-problem';
import { yamlReasons } from './yaml-reasons';

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

const kinds: Readonly<Record<ElementKind, string>> = {
  pack: 'méthode',
  ed: 'ÉD',
  step: 'étape',
  plan: 'plan',
  axis: 'axe',
  phase: 'phase',
  role: 'rôle',
  list: 'liste',
  source: 'source',
  activity: 'activité',
  cycle: 'cycle',
  content: 'rubrique',
  sheet: 'fiche',
};

const expected: Readonly<Record<Expected, string>> = {
  text: 'un texte',
  list: 'une liste',
  object: 'un groupe de clés',
  boolean: 'true ou false',
  number: 'un nombre',
};

const forms: Readonly<Record<Form, string>> = {
  id: 'lettres, chiffres, points et traits d’union, sans espace',
  'pack-id': 'petites lettres sans accent, chiffres et traits d’union',
  code: 'un code (I-3), ou celui d’une autre méthode (misa:440)',
  'foreign-code': 'le code d’une autre méthode, comme misa:440',
  'block-id': 'lettres sans accent, chiffres et traits d’union',
  template: 'un nom de modèle, sans dossier',
  target: 'une adresse https:// ou le nom d’une note',
  language: 'un code de langue, comme fr',
};

const unknownPart = { axis: 'axe inconnu', phase: 'phase inconnue', role: 'rôle inconnu', list: 'liste inconnue' };

const problems: { readonly [Id in PackProblemId]: (values: PackProblemValues[Id]) => string } = {
  'too-large': ({ size, limit }) => `texte trop long (${String(size)} caractères, au plus ${String(limit)})`,
  'too-deep': ({ limit }) => `plus de ${String(limit)} niveaux imbriqués`,
  'not-yaml': ({ reason }) => `YAML illisible (${yamlReasons[reason]})`,
  alias: ({ name }) => `renvoi ${quoted(`*${name}`)} non admis\u00a0: répétez la valeur`,
  'duplicate-key': ({ key }) => `clé ${quoted(key)} écrite deux fois`,
  'missing-key': ({ key }) => `il manque la clé ${quoted(key)}`,
  'unknown-key': ({ key }) => `clé inconnue ${quoted(key)}`,
  'wrong-type': ({ key, expected: type }) =>
    `${key === '' ? 'cette valeur' : quoted(key)} devrait être ${expected[type]}`,
  'wrong-value': ({ key, value, options }) =>
    `valeur inattendue ${quoted(value)} pour ${quoted(key)}${options.length === 0 ? '' : `\u00a0; attendu\u00a0: ${options.join(', ')}`}`,
  'wrong-form': ({ key, value, form }) =>
    `${quoted(value)} ne convient pas pour ${quoted(key)}\u00a0; attendu\u00a0: ${forms[form]}`,
  empty: ({ key }) => (key === '' ? 'valeur vide' : `${quoted(key)} est vide`),
  'duplicate-id': () => 'identifiant déjà employé',
  'unknown-ed': ({ code }) => `ÉD inconnu ${quoted(code)}`,
  'unknown-step': ({ step }) => `étape inconnue ${quoted(step)}`,
  'unknown-part': ({ part, value }) => `${unknownPart[part]} ${quoted(value)}`,
  'unknown-prerequisite': ({ code }) => `prérequis inconnu ${quoted(code)}\u00a0: aucune méthode ne le contient`,
  'unknown-equivalent': ({ code }) => `équivalent inconnu ${quoted(code)}\u00a0: aucune méthode ne le contient`,
  'one-sided-equivalent': ({ code }) => `l’équivalent ${quoted(code)} ne renvoie pas à cet ÉD`,
  'missing-template': ({ template }) => `modèle introuvable ${quoted(template)}`,
  'version-order': ({ code }) => `version ${quoted(code)} déjà prévue, ou après une plus récente`,
  'duplicate-pack': ({ id, other }) =>
    `une autre note contient déjà la méthode ${quoted(id)}\u00a0: ${other}. C’est elle qui est employée.`,
  'unreadable-note': ({ detail }) => `note illisible (${detail})`,
  'many-blocks': ({ count }) => `cette note contient ${String(count)} blocs yaml\u00a0; une méthode n’en a qu’un`,
};

export const pack = {
  problems,
  /** Before what is wrong: `étape I3 : `. */
  about: (kind: ElementKind, id: string) => (kind === 'pack' ? '' : `${kinds[kind]} ${id}\u00a0: `),
  /** Above the YAML of a method that was copied into the vault. */
  copyIntro:
    'Cette note est une méthode\u00a0: changez le bloc ci-dessous et Jalons la suit. Les notes du même dossier sont ses modèles. Tant qu’elle garde le même «\u00a0id\u00a0», elle remplace la méthode d’origine.',
};
