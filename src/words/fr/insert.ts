// What is said when an ED is inserted, in French.

export const insert = {
  actions: {
    insertEd: 'Insérer un ÉD',
    insertEdAtCursor: 'Insérer un ÉD au curseur',
    insertEdHere: 'Insérer un ÉD ici',
    undoLast: 'Annuler la dernière écriture',
  },
  search: 'Chercher un document\u00a0: code, titre, étape…',
  results: (count: number) => (count > 1 ? `${String(count)} documents` : `${String(count)} document`),
  nothing: (query: string) => `Aucun document pour «\u00a0${query}\u00a0».`,
  stepGroup: (id: string, title: string) => `${id} · ${title}`,
  contains: 'Ce document contient',
  keys: { choose: 'choisir', note: 'nouvelle note', cursor: 'au curseur', close: 'fermer' },
  project: 'Pour quel projet\u00a0? (facultatif)',
  newProject: (name: string) => `Nouveau projet\u00a0: ${name}`,
  withoutProject: 'Sans projet',
  projectDocuments: (count: number) => (count > 1 ? `${String(count)} documents` : `${String(count)} document`),
  created: (title: string, folder: string) =>
    folder === '' ? `«\u00a0${title}\u00a0» est créée.` : `«\u00a0${title}\u00a0» est créée dans ${folder}.`,
  inserted: (title: string) => `«\u00a0${title}\u00a0» est inséré au curseur.`,
  noCursor: 'Rien n’est inséré\u00a0: ouvrez une note en modification et placez-y le curseur, puis recommencez.',
  noFolder: (folder: string) =>
    `Rien n’est écrit\u00a0: le dossier «\u00a0${folder}\u00a0» n’existe pas. Créez-le, ou choisissez-en un autre dans les réglages de Jalons.`,
  refused: (reason: string, path: string, detail: string) =>
    `Rien n’est écrit dans «\u00a0${path}\u00a0»\u00a0: ${reason}.${detail === '' ? '' : ` (${detail})`}`,
  refusals: {
    taken: 'une note de ce nom existe déjà. Renommez-la ou choisissez un autre dossier',
    changed: 'la note a changé entre-temps. Relisez-la, puis recommencez',
    missing: 'la note ou son dossier n’existe plus. Choisissez un autre dossier, puis recommencez',
    'read-only': 'le coffre refuse l’écriture. Vérifiez les droits du dossier, puis recommencez',
    outside: 'ce chemin sort du coffre ou n’est pas permis. Corrigez le dossier dans les réglages',
    failed:
      'l’écriture a échoué. Vérifiez que le disque n’est pas plein et que le coffre est accessible, puis recommencez',
  },
  failed: (detail: string) => `L’action a échoué, rien n’est écrit. Recommencez\u00a0; détail\u00a0: ${detail}`,
  cannotOpen: (path: string, detail: string) =>
    `«\u00a0${path}\u00a0» ne s’ouvre pas. Vérifiez qu’elle existe encore\u00a0; détail\u00a0: ${detail}`,
  notOpened: (path: string) => `«\u00a0${path}\u00a0» n’existe plus\u00a0: elle a été renommée ou supprimée.`,
  undone: (label: string) => `Annulé\u00a0: ${label}`,
  notUndone: (path: string, reason: string) => `«\u00a0${path}\u00a0» reste telle quelle\u00a0: ${reason}.`,
};
