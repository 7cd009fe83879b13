// What is said of other plugins, of the command line of Obsidian and of links into Jalons, in French.
import { many } from './many';

export const interop = {
  settings: {
    heading: 'Autres modules',
    share: 'Garder mes relations visibles pour les autres modules',
    shareHelp:
      'Quand Jalons change une relation d’un bloc juggl ou excalibrain, le lien est écrit aussi dans une propriété simple, qu’ExcaliBrain et Breadcrumbs lisent. La différence est toujours montrée avant. Pour les notes déjà écrites\u00a0: commande «\u00a0Rendre mes relations visibles aux autres modules\u00a0».',
    shareParents: 'Propriété des parents',
    shareChildren: 'Propriété des enfants',
    shareFriends: 'Propriété des notes liées',
    badName: 'Un nom de propriété\u00a0: des lettres, des chiffres, des espaces ou des tirets.',
  },
  sharing: 'Relations à partager…',
  sharePreview: (notes: number) => `Relations à partager\u00a0: ${many(notes, 'note', 'notes')}`,
  shareAs: (names: readonly string[]) =>
    `Les blocs restent tels quels. Leurs relations s’ajoutent, comme liens, sous ${names.map((name) => `«\u00a0${name}\u00a0»`).join(', ')}.`,
  shared: (notes: number) => `Relations partagées dans ${many(notes, 'note', 'notes')}.`,
  nothingToShare: 'Rien à partager\u00a0: toutes les relations reconnues sont déjà visibles.',
  basePreview: 'Créer une base des ÉD',
  baseMade: (path: string) => `«\u00a0${path}\u00a0» est créée.`,
  baseThere: (path: string) => `Rien à faire\u00a0: «\u00a0${path}\u00a0» existe déjà, avec le même contenu.`,
  base: {
    file: 'ÉD du coffre',
    byProject: 'ÉD par projet',
    references: 'ÉD de référence',
    columns: {
      ed: 'ÉD',
      project: 'Projet',
      status: 'Statut',
      version: 'Version',
      due: 'Échéance',
      title: 'Titre',
      code: 'Code',
    },
    names: {
      fr: { project: 'projet', status: 'statut', due: 'échéance' },
      en: { project: 'project', status: 'status', due: 'due' },
    },
  },
  link: {
    copied: 'Lien copié.',
    none: 'Ouvrez d’abord un ÉD ou la note d’un projet.',
    noProject: (name: string) => `Ce lien mène à un projet que ce coffre n’a pas\u00a0: «\u00a0${name}\u00a0».`,
    noStep: (name: string) => `Ce lien mène à une étape que la méthode n’a pas\u00a0: «\u00a0${name}\u00a0».`,
    noEd: (name: string) => `Ce lien mène à un ÉD que la méthode n’a pas\u00a0: «\u00a0${name}\u00a0».`,
    unclear: (name: string) => `Ce lien ne se lit pas\u00a0: «\u00a0${name}\u00a0» n’y a pas sa place.`,
    badValue: (value: string, key: string) =>
      `Ce lien ne se lit pas\u00a0: «\u00a0${value}\u00a0» n’est pas une valeur possible pour «\u00a0${key}\u00a0».`,
    otherMethod: (project: string, method: string) =>
      `Ce lien se contredit\u00a0: le projet «\u00a0${project}\u00a0» suit une autre méthode que «\u00a0${method}\u00a0».`,
  },
  cli: {
    status: 'état des projets, et ce qu’il y a à faire',
    check: 'constats des vérifications',
    insert: 'écrit un ÉD dans une nouvelle note',
    validate: 'valide un ÉD d’un projet',
    project: 'nom du projet',
    ed: 'code de l’ÉD (I-3, 446)',
    json: 'réponse en JSON',
    reading: 'Les notes sont encore en cours de lecture. Recommencez dans un instant.',
    noEd: 'Indiquez l’ÉD\u00a0: ed=I-3',
    unknownEd: (code: string) => `Aucun ÉD «\u00a0${code}\u00a0».`,
    unknownProject: (name: string) => `Aucun projet «\u00a0${name}\u00a0».`,
    noProject: 'Aucun projet dans ce coffre. Commencez-en un\u00a0: palette, «\u00a0Commencer un projet\u00a0».',
    whichProject: (known: string) => `Indiquez le projet\u00a0: project=… Il y a\u00a0: ${known}.`,
    written: (code: string, path: string) =>
      `Rien n’est écrit\u00a0: le projet a déjà une note pour ${code}, ${path}. Complétez-la plutôt.`,
    severalNotes: (paths: readonly string[]) =>
      `Rien n’est validé\u00a0: plusieurs notes sont ce même ÉD (${paths.join(', ')}). Gardez la bonne, ou donnez-lui une version plus haute.`,
    empty: (headings: readonly string[]) =>
      `Validé tel quel\u00a0; rien d’écrit sous\u00a0: ${headings.map((heading) => `«\u00a0${heading}\u00a0»`).join(', ')}.`,
    created: (path: string) => `Créée\u00a0: ${path}`,
    refused: (path: string, why: string) => `Rien n’est écrit dans ${path}\u00a0: ${why}.`,
    nothing: 'Rien à signaler.',
    validated: (path: string) => `Validée\u00a0: ${path}`,
  },
};
