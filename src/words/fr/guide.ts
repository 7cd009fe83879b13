// What the guide says, in French.
import type { Status } from '../../core/project/status';

/** What a check noticed, to be said. */
type ProblemValues = Readonly<Record<string, string | number>>;

const statuses: Readonly<Record<Status, string>> = {
  absent: 'absent',
  draft: 'ébauche',
  'in-progress': 'en cours',
  'to-validate': 'à valider',
  validated: 'validé',
};

const counted: Readonly<Record<Status, (count: number) => string>> = {
  absent: (count) => `${String(count)}\u00a0absent${count > 1 ? 's' : ''}`,
  draft: (count) => `${String(count)}\u00a0ébauche${count > 1 ? 's' : ''}`,
  'in-progress': (count) => `${String(count)}\u00a0en cours`,
  'to-validate': (count) => `${String(count)}\u00a0à valider`,
  validated: (count) => `${String(count)}\u00a0validé${count > 1 ? 's' : ''}`,
};

export const guide = {
  title: 'Guide d’implantation',
  actions: {
    openPanel: 'Ouvrir le guide d’implantation',
    openGraph: 'Ouvrir le graphe des ÉD',
  },
  status: statuses,
  counted,
  allProjects: 'Tous les projets',
  chooseProject: 'Choisir le projet',
  choosePack: 'Choisir la méthode',
  progress: (parts: string) => `Avancement\u00a0: ${parts}`,
  now: 'À faire maintenant',
  nowFirst: (name: string) => `Commencer par ${name}`,
  nowWrite: (name: string) => `Écrire ${name}`,
  nowContinue: (name: string) => `Compléter ${name}`,
  nowValidate: (name: string) => `Valider ${name}`,
  whyFirst: 'Aucun document de projet dans ce coffre\u00a0: c’est ici que tout commence.',
  whyReady: (names: string) => `Ce qu’il lui faut existe déjà\u00a0: ${names}.`,
  whyMissing: (names: string) =>
    `Il s’appuie sur ${names}, qui n’existe pas encore\u00a0; rien n’empêche de commencer.`,
  whyNext: 'C’est le prochain document de la démarche.',
  whyDraft: 'Le document existe à l’état d’ébauche.',
  whyInProgress: 'Le document est en cours de rédaction.',
  whyToValidate: 'Le document attend d’être relu et validé.',
  allDone: 'Tous les documents sont validés.',
  steps: 'Étapes',
  objective: 'Objectif',
  techniques: 'Techniques',
  activities: 'Activités',
  optional: 'facultatif',
  recurring: 'à reprendre',
  document: 'Document',
  documents: 'Documents',
  evolving: 'évolutif',
  equivalents: (codes: string) => `équivaut à ${codes}`,
  ofProject: (project: string) => `Projet\u00a0: ${project}`,
  noProject: 'Sans projet',
  insert: 'Insérer',
  insertName: (name: string) => `Insérer ${name}`,
  insertAgain: 'Insérer un autre',
  insertAtCursor: 'Insérer au curseur',
  open: 'Ouvrir',
  openName: (name: string) => `Ouvrir ${name}`,
  needs: 'S’appuie sur',
  outOfScope: 'hors projet',
  references: 'Dans votre coffre',
  advice: 'Conseils',
  graph: 'Graphe des ÉD',
  gallery: 'Insérer un ÉD',
  readingNames: 'Lecture du coffre…',
  readingTexts: (read: number, total: number) => `Lecture des notes\u00a0: ${String(read)} sur ${String(total)}`,
  failed: 'Le coffre n’a pas pu être lu',
  failedHelp: (detail: string) =>
    `Réessayez\u00a0; si cela persiste, fermez et rouvrez Obsidian. Détail\u00a0: ${detail}`,
  retry: 'Réessayer',
  noPack: 'Aucune méthode n’a pu être lue. Réinstallez le module.',
  toCheck: 'À vérifier',
  toCheckCount: (count: number) => (count > 1 ? `${String(count)} notes à vérifier` : '1 note à vérifier'),
  line: (line: number) => `ligne ${String(line)}`,
  more: (count: number) => `et ${String(count)} de plus`,
  changed: (name: string, status: string) => `${name}\u00a0: ${status}`,
  problem: (check: string) => `Cette note est à vérifier (${check}).`,
  problems: {
    'frontmatter-unreadable': ({ reason }: ProblemValues) =>
      `Ses propriétés ne se lisent pas (YAML)${reason === undefined || reason === '' ? '' : `\u00a0: ${String(reason)}`}.`,
    'frontmatter-unclosed': () => 'Ses propriétés ne sont pas fermées\u00a0: il manque une ligne «\u00a0---\u00a0».',
    'frontmatter-too-large': () => 'Ses propriétés sont trop longues pour être lues.',
    'frontmatter-too-deep': () => 'Ses propriétés s’emboîtent trop profondément pour être lues.',
    'frontmatter-duplicate-key': ({ key }: ProblemValues) =>
      `La propriété «\u00a0${String(key)}\u00a0» est écrite deux fois\u00a0; la première compte.`,
    'frontmatter-glued-key': ({ key }: ProblemValues) =>
      `La propriété «\u00a0${String(key)}\u00a0» est perdue\u00a0: il manque une espace après les deux-points.`,
    'note-too-large': () => 'Elle est trop longue\u00a0: seules ses propriétés sont lues.',
    'note-unreadable': ({ detail }: ProblemValues) => `Elle n’a pas pu être lue\u00a0: ${String(detail)}.`,
  },
};
