// What is said when a project is started and led, in French.

const many = (count: number, one: string, several = `${one}s`): string =>
  `${String(count)}\u00a0${count > 1 ? several : one}`;

export const projectActs = {
  actions: {
    startProject: 'Commencer un projet',
    adoptProject: 'Reprendre des ÉD existants dans un projet',
    switchProject: 'Changer de projet',
    tickActivity: 'Cocher une activité',
    validateEd: 'Valider un ÉD',
    reviewEd: 'Marquer un ÉD comme revu',
    compareSource: 'Comparer un ÉD à revoir avec sa source',
    newVersion: 'Commencer une nouvelle version d’un ÉD',
    assembleDossier: 'Assembler le dossier du projet',
  },
  whichProject: 'Quel projet\u00a0?',
  whichActivity: 'Quelle activité\u00a0?',
  which: {
    validate: 'Valider quel ÉD\u00a0?',
    review: 'Quel ÉD est revu\u00a0?',
    compare: 'Comparer quel ÉD\u00a0?',
    version: 'Nouvelle version de quel ÉD\u00a0?',
  },
  whichSource: 'Avec quelle source\u00a0?',
  noProject: 'Aucun projet dans ce coffre. Commencez-en un\u00a0: palette, «\u00a0Commencer un projet\u00a0».',
  noMethod: (name: string) =>
    `Aucune méthode ne se lit pour «\u00a0${name}\u00a0». Vérifiez la propriété méthode de sa note.`,
  noNoteOfProject: (name: string) =>
    `«\u00a0${name}\u00a0» n’a pas de note de projet\u00a0: les activités s’y cochent. Créez-la avec «\u00a0Commencer un projet\u00a0».`,
  nothing: {
    validate: 'Aucun ÉD de ce projet n’attend d’être validé.',
    review: 'Aucun ÉD de ce projet n’est à revoir.',
    compare: 'Aucun ÉD de ce projet n’est à revoir.',
    version: 'Ce projet n’a encore aucun ÉD écrit.',
  },
  noActivity: 'Les étapes de ce projet n’ont pas d’activité à cocher.',
  ticked: (text: string) => `Coché\u00a0: ${text}`,
  unticked: (text: string) => `Décoché\u00a0: ${text}`,
  validated: (code: string) => `${code} est validé.`,
  alreadyValidated: (code: string) => `${code} est déjà validé, et rien n’a changé depuis.`,
  reviewed: (code: string) => `${code} est marqué comme revu.`,
  alreadyReviewed: (code: string) => `${code} est déjà revu\u00a0: rien n’a changé depuis.`,
  absent: (code: string) => `${code} n’a pas encore de note dans ce projet.`,
  previewValidate: (code: string) => `Valider ${code} tel qu’il est`,
  sourceGone: (source: string) => `${source} n’a plus de note\u00a0: il n’y a rien à mettre en regard.`,
  previewVersion: (label: string) => `Commencer la version ${label}`,
  versionBegun: (label: string, kept: string) =>
    `La version ${label} est commencée\u00a0; «\u00a0${kept}\u00a0» garde l’ancienne.`,
  previewDossier: 'Mettre à jour le dossier',
  dossierMade: (name: string) => `Le dossier est assemblé dans «\u00a0${name}\u00a0».`,
  dossierSame: 'Le dossier est déjà à jour.',
  inUse: (name: string) => `Projet en cours\u00a0: ${name}`,
  progress: (done: number, total: number) => `${String(done)} sur ${many(total, 'ÉD validé', 'ÉD validés')}`,
};
