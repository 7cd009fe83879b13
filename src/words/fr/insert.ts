// What is said when an ED is inserted, in French.
import { noteName } from '../../core/text/note-name';

export const insert = {
  menu: {
    insertEdHere: 'Insérer un ÉD ici',
    completeNotes: (count: number) => `Compléter ces ${String(count)} notes`,
    createEd: (code: string) => `Créer l’ÉD ${code}`,
  },
  complete: 'Compléter',
  completeName: (name: string) => `Compléter ${name}`,
  search: 'Chercher un document\u00a0: code, titre, étape…',
  results: (count: number) => (count > 1 ? `${String(count)} documents` : `${String(count)} document`),
  nothing: (query: string) =>
    `Aucun document pour «\u00a0${query}\u00a0». Essayez un code (I-3, 446) ou un mot du titre.`,
  sheet: 'fiche',
  allOfStep: (count: number) => `Insérer les ${String(count)}\u00a0documents de l’étape`,
  allOfPart: (count: number) => `Insérer les ${String(count)}\u00a0documents de ce groupe`,
  preview: 'Aperçu',
  keys: {
    choose: 'choisir',
    note: 'nouvelle note',
    cursor: 'au curseur',
    complete: 'compléter la note ouverte',
    close: 'fermer',
  },
  project: 'Pour quel projet\u00a0? (facultatif)',
  newProject: (name: string) => `Nouveau projet\u00a0: ${name}`,
  written: {
    prompt: (code: string, project: string) => `«\u00a0${project}\u00a0» a déjà ${code}. Que faire\u00a0?`,
    like: (code: string, project: string) =>
      `Une note de «\u00a0${project}\u00a0» semble déjà être ${code}. Que faire\u00a0?`,
    complete: 'La compléter pour en faire cet ÉD',
    open: 'Ouvrir la note qui existe',
    version: 'Commencer une nouvelle version',
    versionNote: 'La même note continue\u00a0; son texte d’avant est gardé à côté.',
    another: 'Insérer quand même',
    anotherNote: 'Deux notes seront alors ce même ÉD.',
  },
  becoming: {
    prompt: (note: string) => `Que devient «\u00a0${note}\u00a0»\u00a0?`,
    text: 'Insérer le texte seulement',
    textNote: 'Les propriétés de la note restent telles quelles.',
    ed: (code: string) => `Cette note devient l’ÉD ${code}`,
    edNote: 'Ses propriétés le diront\u00a0: ed, projet, statut, relations.',
  },
  withoutProject: 'Sans projet',
  projectDocuments: (count: number) => (count > 1 ? `${String(count)} documents` : `${String(count)} document`),
  created: (title: string, folder: string) =>
    folder === '' ? `«\u00a0${title}\u00a0» est créée.` : `«\u00a0${title}\u00a0» est créée dans ${folder}.`,
  inserted: (title: string) => `«\u00a0${title}\u00a0» est inséré au curseur.`,
  madeFolder: (folder: string) => `Le dossier «\u00a0${folder}\u00a0» n’existait pas\u00a0: il est créé.`,
  willMakeFolder: (folder: string) => `Le dossier «\u00a0${folder}\u00a0» n’existe pas\u00a0: il sera créé.`,
  createdMany: (count: number, folder: string) =>
    `${String(count)}\u00a0note${count > 1 ? 's créées' : ' créée'}${folder === '' ? '' : ` dans ${folder}`}.`,
  beyond: (codes: string, project: string) =>
    `Hors du périmètre de «\u00a0${project}\u00a0»\u00a0: ${codes}. Pour l’y mettre\u00a0: palette, «\u00a0Ajouter un ÉD au périmètre du projet\u00a0».`,
  alreadyThere: (codes: string) => `Déjà écrits pour ce projet, laissés tels quels\u00a0: ${codes}.`,
  allThere: 'Rien à écrire\u00a0: tous ces documents existent déjà pour ce projet.',
  insertedMany: (title: string, count: number) =>
    `«\u00a0${title}\u00a0» est inséré dans ${String(count)}\u00a0note${count > 1 ? 's' : ''}.`,
  completed: (paths: readonly string[]) =>
    paths.length === 1
      ? `«\u00a0${noteName(paths[0] ?? '')}\u00a0» est complétée.`
      : `${String(paths.length)}\u00a0notes sont complétées.`,
  nothingMissing: (paths: readonly string[]) =>
    paths.length === 1 ? `Rien ne manque à «\u00a0${noteName(paths[0] ?? '')}\u00a0».` : 'Rien ne manque à ces notes.',
  noEdThere: (path: string) =>
    `«\u00a0${path}\u00a0» n’est le document d’aucun ÉD connu\u00a0: elle reste telle quelle.`,
  propertiesChanged: (path: string) => `Les propriétés de «\u00a0${noteName(path)}\u00a0» sont modifiées.`,
  nothingChanged: (path: string) => `Rien n’a changé dans «\u00a0${noteName(path)}\u00a0».`,
  noNote: 'Ouvrez d’abord une note, puis recommencez.',
  previewCreate: (count: number) => `Créer ${String(count)}\u00a0note${count > 1 ? 's' : ''}`,
  previewComplete: (count: number) => (count > 1 ? `Compléter ${String(count)}\u00a0notes` : 'Compléter la note'),
  previewInsert: (title: string, count: number) =>
    `Insérer «\u00a0${title}\u00a0» dans ${String(count)}\u00a0note${count > 1 ? 's' : ''}`,
  previewProperties: 'Modifier les propriétés',
  noCursor: 'Rien n’est inséré\u00a0: ouvrez une note en modification et placez-y le curseur, puis recommencez.',
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
  undo: 'Annuler',
  nothingToUndo: 'Il n’y a plus rien à annuler.',
  /** Without the one word that told that it was done (`Coché : …`). */
  undone: (label: string) => `Annulé. C’était\u00a0: ${label.replace(/^[^\s:]+\u00a0: /, '')}`,
  notUndone: (path: string, reason: string) => `«\u00a0${path}\u00a0» reste telle quelle\u00a0: ${reason}.`,
};
