// What the command line says of projects, in French.

export const projectCommand = {
  start: {
    parameters: '<dossier>',
    summary: 'commence un projet\u00a0: sa note, avec les activités à cocher',
    pack: 'méthode (miena, misa, cnig\u00a0; miena si rien n’est dit)',
    name: 'nom du projet',
    context: 'institutionnel ou individuel',
    axes: 'axes du projet, entre virgules (I, C…)\u00a0; les étapes de la méthode si rien n’est dit',
    eds: 'ÉD du projet, entre virgules',
    cycles: 'nombre de cycles du plan (6, 4 ou 2)',
    folder: 'dossier du projet',
    ed: 'premier ÉD à écrire aussi (I-1)',
    adopt: 'dossier dont les ÉD existants deviennent ceux du projet',
    project: 'projet qui existe, auquel --adopt donne ces ÉD au lieu d’en commencer un',
    projectWithAdopt: '--project va avec --adopt et sans --name\u00a0: --project "Campus numérique" --adopt Notes',
    left: (paths: readonly string[]) =>
      `Non reprises (d’un autre projet, ou ÉD qui a déjà sa note)\u00a0: ${paths.join(', ')}`,
    noName: 'Indiquez le nom du projet\u00a0: --name "Campus numérique"',
    taken: (name: string, path: string) => `Un projet «\u00a0${name}\u00a0» existe déjà\u00a0: ${path}`,
    unknownPack: (id: string, known: string) => `Aucune méthode «\u00a0${id}\u00a0». Il y a\u00a0: ${known}.`,
    unknownContext: 'Le contexte est institutionnel ou individuel.',
    unknownPart: (id: string, known: string) =>
      `La méthode n’a ni axe ni ÉD «\u00a0${id}\u00a0». Axes\u00a0: ${known}.`,
    unknownPlan: (known: string) => `La méthode n’a pas de plan de ce nombre de cycles. Il y a\u00a0: ${known}.`,
    nothingToAdopt: (folder: string) => `Aucun ÉD à reprendre dans «\u00a0${folder}\u00a0».`,
  },
  tick: {
    parameters: '<dossier>',
    summary: 'coche une activité dans la note du projet',
    step: 'étape (I3)',
    activity: 'identifiant de l’activité (i3-acteurs, ou acteurs)',
    off: 'décoche au lieu de cocher',
    wrongUse: 'Indiquez l’étape et l’activité\u00a0: --step I3 --activity i3-acteurs',
    unknownStep: (id: string, known: string) =>
      `Le projet n’a pas d’étape «\u00a0${id}\u00a0». Il y a\u00a0: ${known}.`,
    unknownActivity: (id: string, known: string) =>
      `L’étape n’a pas d’activité «\u00a0${id}\u00a0». Il y a\u00a0: ${known}.`,
    noNote: (name: string) =>
      `Le projet «\u00a0${name}\u00a0» n’a pas encore de note\u00a0: jalons start <dossier> --name "${name}"`,
  },
  validate: {
    parameters: '<dossier>',
    summary: 'valide un ÉD, ou marque comme revu un ÉD dont une source a changé',
    ed: 'code de l’ÉD',
    noEd: 'Indiquez l’ÉD à valider\u00a0: --ed I-1',
    absent: (code: string) =>
      `${code} n’a pas encore de note dans ce projet\u00a0: jalons insert <dossier> --ed ${code}`,
  },
  dossier: {
    parameters: '<dossier>',
    summary: 'assemble les documents du projet en une seule note',
    into: 'note du dossier',
    noMarks: (path: string) =>
      `Cette note n’est pas un dossier assemblé par Jalons\u00a0; rien n’est écrit\u00a0: ${path}`,
  },
  project: 'nom du projet ou chemin de sa note',
  noProject: 'Aucun projet dans ce coffre. Commencez-en un\u00a0: jalons start <dossier> --name "…"',
  unknownProject: (name: string, known: string) => `Aucun projet «\u00a0${name}\u00a0». Il y a\u00a0: ${known}.`,
  whichProject: (known: string) => `Indiquez le projet\u00a0: --project "…". Il y a\u00a0: ${known}.`,
  /** With the remedy: a name that is new is that of a project to start. */
  unknownProjectStart: (name: string, known: string) =>
    `Aucun projet «\u00a0${name}\u00a0». Il y a\u00a0: ${known}. Pour en commencer un\u00a0: jalons start <dossier> --name "${name}"`,
  written: (code: string, path: string) =>
    `Rien n’est écrit\u00a0: le projet a déjà une note pour ${code}, ${path}. Complétez-la\u00a0: --into "${path}" --complete`,
  unknownEd: (code: string, known: string) =>
    `La méthode du projet n’a pas d’ÉD «\u00a0${code}\u00a0». Il y a\u00a0: ${known}.`,
  progress: (done: number, total: number) => `${String(done)} sur ${String(total)} validés`,
  activities: (done: number, total: number) => `${String(done)}/${String(total)} activités`,
  next: 'À faire\u00a0:',
  nothingNext: 'Tout est fait.',
};
