// What the graph says, in French.
import type { Match, Role } from '../../core/graph/link';
import type { Verdict } from '../../core/graph/picture/verdict';
import type { Family } from '../../core/graph/picture/node-shape';
import { many } from './many';
import { fieldName } from './quote';

const families: Readonly<Record<Family, string>> = {
  document: 'Document',
  concept: 'Concept, ressource',
  procedure: 'Procédure',
  principle: 'Acteur, principe',
  fact: 'Fait, exemple',
  other: 'Autre note',
};

const roles: Readonly<Record<Role, string>> = {
  parent: 'composition',
  previous: 'précédence',
  input: 'intrant ou produit',
  friend: 'lien d’appui',
  mention: 'mention',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  both: 'prescrite et déclarée',
  undeclared: 'prescrite, non déclarée',
  awaited: 'prescrite, document à venir',
  deduced: 'déclarée, déductible de la méthode',
  unseen: 'déclarée, fiche de la méthode non consultée',
  added: 'déclarée, non prescrite',
};

const matches: Readonly<Record<Match, string>> = {
  exact: 'nom exact',
  folded: 'aux majuscules, espaces ou signes près',
  accents: 'aux accents près',
  title: 'par le titre',
  alias: 'par un alias',
  code: 'par le code',
  ed: 'par le code d’ÉD',
  ambiguous: 'ambigu\u00a0: plusieurs notes répondent',
  none: 'aucune note ne répond',
};

const relation = {
  which: (name: string) => `Avec quelle note «\u00a0${name}\u00a0» est-elle en relation\u00a0?`,
  how: (name: string, other: string) => `Que dit «\u00a0${name}\u00a0» de «\u00a0${other}\u00a0»\u00a0?`,
  answers: {
    parent: (other: string) => `S’appuie sur «\u00a0${other}\u00a0»`,
    child: (other: string) => `Sert à «\u00a0${other}\u00a0»`,
    previous: (other: string) => `Vient après «\u00a0${other}\u00a0»`,
    next: (other: string) => `Vient avant «\u00a0${other}\u00a0»`,
    friend: (other: string) => `Est liée à «\u00a0${other}\u00a0»`,
  },
  answerNotes: {
    parent: 'son parent',
    child: 'son enfant',
    previous: 'son précédent',
    next: 'son suivant',
    friend: 'lien d’appui, sans direction',
  },
  preview: 'Ajouter la relation',
  added: (name: string, field: string, written: string) => `${name}\u00a0: «\u00a0${written}\u00a0» ajouté à ${field}`,
  known: (name: string, other: string) =>
    `Rien à écrire\u00a0: «\u00a0${name}\u00a0» déclare déjà cette relation avec «\u00a0${other}\u00a0».`,
  unwritable: (name: string) =>
    `Les propriétés de «\u00a0${name}\u00a0» ne permettent pas d’écrire cette relation sans risque. Ouvrez la note pour la noter vous-même.`,
  noNote: 'Ouvrez d’abord la note dont la relation part.',
};

const restore = {
  to: (name: string) => `Écrire «\u00a0${name}\u00a0» à la place`,
  preview: (name: string, target: string) => `Écrire «\u00a0${target}\u00a0» au lieu de «\u00a0${name}\u00a0»`,
  done: (target: string, notes: number) => `«\u00a0${target}\u00a0» écrit dans ${many(notes, 'note', 'notes')}`,
  left: (path: string) => `${path}\u00a0: à rétablir dans la note`,
  none: 'Aucune note ne peut être corrigée sans risque. Ouvrez celles qui portent ce nom.',
};

export const graph = {
  title: 'Graphe des ÉD',
  classes: {
    title: 'Aspect des classes dans le graphe',
    help: 'MOT donne une forme à chaque nature. Ajoutez une ligne pour qu’une classe (nodeClass, type) ait la sienne\u00a0; l’icône est un nom de Lucide, par exemple «\u00a0users\u00a0».',
    name: 'Classe',
    shape: 'Forme',
    colour: 'Couleur',
    icon: 'Icône',
    add: 'Ajouter une classe',
    remove: 'Retirer la ligne',
    shapes: {
      rectangle: 'Rectangle',
      ellipse: 'Ellipse',
      hexagon: 'Hexagone',
      notched: 'Rectangle entaillé',
      rounded: 'Rectangle arrondi',
    },
    colours: {
      blue: 'Bleu',
      purple: 'Violet',
      green: 'Vert',
      orange: 'Orange',
      cyan: 'Cyan',
      red: 'Rouge',
      yellow: 'Jaune',
      pink: 'Rose',
      grey: 'Gris',
    },
  },
  relation,
  restore,
  families,
  roles,
  verdicts,
  matches,
  /** `reconnu par le titre`: beside the place of a relation. */
  recognised: (match: Match) =>
    match === 'exact' || match === 'none' || match === 'ambiguous' ? matches[match] : `reconnu ${matches[match]}`,
  place: fieldName,
  map: 'Carte',
  table: 'Tableau',
  tree: 'Arbre',
  treeLabel: 'Éléments du graphe, chacun sous ce qui mène à lui',
  treeReturns: 'déjà plus haut dans la branche',
  modes: {
    vault: 'Liens du coffre',
    method: 'Ce qu’elle prescrit',
    project: 'Documents du projet',
    diff: 'Écarts avec le coffre',
  },
  mode: 'Ce qui est montré de la méthode',
  export: {
    button: 'Exporter',
    toVault: {
      canvas: 'Canevas dans le coffre (.canvas)',
      mermaid: 'Note Mermaid dans le coffre (.md)',
      svg: 'Image dans le coffre (.svg)',
    },
    download: (extension: string) => `Télécharger (${extension})`,
    saved: (path: string) => `Exporté\u00a0: ${path}`,
  },
  fold: (title: string) => `Replier «\u00a0${title}\u00a0»`,
  unfold: 'Déplier',
  wayFrom: 'Chemin depuis ici',
  wayTo: (label: string) => `Chemin depuis «\u00a0${label}\u00a0» jusqu’ici`,
  noWay: 'Effacer le chemin',
  wayFound: (steps: number, labels: string) => `Chemin de ${many(steps, 'étape', 'étapes')}\u00a0: ${labels}`,
  wayNone: 'Aucun chemin entre ces deux éléments',
  wayAsked: (label: string) =>
    `Chemin depuis «\u00a0${label}\u00a0»\u00a0: clic droit sur un autre élément pour choisir l’arrivée`,
  traced: (up: number, down: number) =>
    `S’appuie sur ${many(up, 'élément', 'éléments')}, sert à ${many(down, 'élément', 'éléments')}`,
  create: (name: string) => `Créer la note «\u00a0${name}\u00a0»`,
  insertThis: (code: string) => `Insérer l’ÉD ${code}`,
  validate: (code: string) => `Valider ${code}`,
  review: (code: string) => `Marquer ${code} comme revu`,
  didYouMean: (name: string) => `Vouliez-vous dire «\u00a0${name}\u00a0»\u00a0?`,
  repaired: 'nom retrouvé malgré son écriture',
  contradiction: 'contradiction\u00a0: chacun est dit venir avant l’autre',
  upstream: 'ce sur quoi l’élément s’appuie',
  downstream: 'ce qu’un changement touche',
  origin: 'Où la relation est déclarée',
  prescribed: 'Prescrite par la méthode',
  line: (line: number) => `ligne\u00a0${String(line)}`,
  close: 'Fermer',
  views: 'Façon de voir',
  source: 'Ce que la carte montre',
  vault: 'Liens du coffre',
  method: (name: string) => `Méthode\u00a0: ${name}`,
  project: 'Projet',
  allProjects: 'Tous les projets',
  mentions: 'Mentions',
  mentionsHint: 'Montrer aussi les simples liens entre notes',
  implied: 'Relations déductibles',
  impliedHint: 'Montrer aussi les relations qu’une suite d’autres dit déjà',
  neighbourhood: 'Voisinage de la note',
  neighbourhoodHint: 'Ne montrer que ce qui entoure la note ouverte',
  neighbourhoodOf: (label: string) => `Voisinage de «\u00a0${label}\u00a0»`,
  depth: 'Distance',
  wholeVault: 'Tout le coffre',
  search: 'Chercher une note ou un ÉD…',
  searchLabel: 'Chercher dans le graphe',
  found: (count: number) => (count === 0 ? 'Rien de ce nom dans le graphe' : many(count, 'résultat', 'résultats')),
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Tout voir',
  legend: 'Légende',
  ghost: 'Nom sans note',
  back: 'retour',
  open: 'Ouvrir',
  openInTab: 'Ouvrir dans un nouvel onglet',
  focusHere: 'Montrer son voisinage',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié.',
  counted: (nodes: number, links: number) =>
    `${many(nodes, 'élément', 'éléments')}, ${many(links, 'relation', 'relations')}`,
  isolatedLeftOut: (count: number) =>
    `${many(count, 'note sans relation n’est pas dessinée', 'notes sans relation ne sont pas dessinées')}`,
  impliedLeftOut: (count: number) => many(count, 'relation déductible masquée', 'relations déductibles masquées'),
  keys: 'Flèches\u00a0: suivre les liens · Entrée\u00a0: ouvrir · + − 0\u00a0: zoom · /\u00a0: chercher',
  canvasLabel: (nodes: number) => `Carte de ${many(nodes, 'élément', 'éléments')} et de leurs relations`,
  nodeLabel: (label: string, kind: string, before: number, after: number) =>
    `${label}, ${kind}\u00a0; ${many(before, 'relation entrante', 'relations entrantes')}, ${many(after, 'relation sortante', 'relations sortantes')}`,
  reading: 'Lecture du coffre…',
  emptyTitle: 'Aucune relation trouvée',
  emptyText:
    'Ce graphe dessine les liens que vos notes déclarent dans leurs propriétés (excalibrain, juggl, parents, enfants, amis…). Aucune note de ce coffre n’en déclare pour l’instant.',
  emptyTodo: 'Insérez un élément de documentation\u00a0: il arrive avec ses parents et ses enfants déjà remplis.',
  insert: 'Insérer un ÉD',
  lonelyTitle: 'Cette note n’a pas de relation',
  lonelyText: 'Ouvrez une autre note, ou revenez à tout le coffre.',
  tooLargeTitle: (nodes: number) => `${many(nodes, 'élément')}\u00a0: trop pour un seul dessin lisible`,
  tooLargeText: 'Cherchez une note pour voir son voisinage, montrez celui de la note ouverte, ou passez au tableau.',
  column: { name: 'Nom', code: 'ÉD', kind: 'Nature', before: 'S’appuie sur', after: 'Sert à', friends: 'Liés' },
  tableLabel: 'Éléments du graphe et leurs relations',
  tableMore: (count: number) => `${many(count, 'autre élément', 'autres éléments')}\u00a0: précisez la recherche.`,
  sortBy: (column: string) => `Trier par ${column}`,
};
