// What is said when notes are written, in French.
export const writing = {
  /** Words that a generated text needs beside the pack's own. */
  template: {
    table: 'Tableau',
    graph: 'Modèle',
    principle: 'Principe ou acteur',
    procedure: 'Procédure ou tâche',
    concept: 'Concept ou ressource',
    product: 'Produit',
    choice: (title: string, values: string) => `${title}\u00a0: ${values}`,
  },
  /** Why a property was not written; `key` is its path. The frontmatter's own problems are told as findings. */
  problems: {
    'property-holds-list': (key: string) =>
      `«\u00a0${key}\u00a0» est une liste\u00a0: ajoutez-y un élément ou retirez-en un, au lieu de la remplacer`,
    'property-holds-map': (key: string) =>
      `«\u00a0${key}\u00a0» contient d’autres propriétés\u00a0: nommez celle à changer`,
    'property-holds-text': (key: string) =>
      `«\u00a0${key}\u00a0» est une phrase, pas une liste\u00a0: transformez-la d’abord en liste dans la note`,
    'property-not-a-map': (key: string) =>
      `«\u00a0${key}\u00a0» ne peut pas être placée là\u00a0: ce qui devrait la contenir a déjà une valeur`,
    'property-not-a-list': (key: string) => `«\u00a0${key}\u00a0» n’est pas une liste`,
    'property-says-other': (key: string) =>
      `«\u00a0${key}\u00a0» dit déjà autre chose\u00a0: videz-la dans la note, ou choisissez ce qu’elle dit`,
    'property-unusual': (key: string) =>
      `«\u00a0${key}\u00a0» est écrite d’une façon que Jalons ne modifie pas (ancre, étiquette, clé composée)\u00a0: changez-la dans la note`,
  },
  notWritten: (path: string, line: number, reason: string) =>
    `Rien n’est écrit dans «\u00a0${path}\u00a0», ligne ${String(line)}\u00a0: ${reason}`,
  /** What is told beside a text that is written. */
  remarks: {
    renamed: (name: string) => `Nom rendu sûr pour tous les systèmes\u00a0: ${name}`,
    unknownVariables: (names: string) => `Variables inconnues, laissées telles quelles\u00a0: ${names}`,
  },
  difference: {
    apply: 'Appliquer',
    cancel: 'Annuler',
    created: 'nouvelle note',
    createdFile: 'nouveau fichier',
    renamed: (name: string) => `renommée en «\u00a0${name}\u00a0»`,
    counts: (added: number, removed: number) =>
      [added > 0 ? `+${String(added)}` : '', removed > 0 ? `−${String(removed)}` : ''].join(' ').trim(),
    countsSpoken: (added: number, removed: number) =>
      `${String(added)}\u00a0ligne${added > 1 ? 's ajoutées' : ' ajoutée'}, ${String(removed)}\u00a0${removed > 1 ? 'retirées' : 'retirée'}`,
    skipped: (count: number) => `${String(count)}\u00a0ligne${count > 1 ? 's inchangées' : ' inchangée'}`,
    remarks: 'À savoir',
  },
  values: {
    title: 'Choisir entre la note et le modèle',
    explain:
      'La note et le modèle ne disent pas la même chose. La valeur de la note reste, sauf si vous choisissez celle du modèle.',
    note: 'La note',
    template: 'Le modèle',
    keepAll: 'Tout garder',
    takeAll: 'Tout prendre du modèle',
    fixed: 'Une liste ou un groupe ne se remplace pas ici\u00a0: changez-la dans la note.',
    apply: 'Insérer',
    cancel: 'Annuler',
    empty: '(vide)',
  },
  form: {
    title: 'Propriétés de l’ÉD',
    nodeLabel: 'Libellé dans le graphe',
    nodeClass: 'Classe dans le graphe',
    status: 'Statut',
    version: 'Version',
    project: 'Projet',
    owner: 'Responsable',
    due: 'Échéance',
    parents: 'Parents',
    children: 'Enfants',
    friends: 'Notes liées',
    field: { nodeLabel: 'juggl › nodeLabel', nodeClass: 'juggl › nodeClass', due: 'AAAA-MM-JJ' },
    statuses: ['ébauche', 'en cours', 'à valider', 'validé'],
    noStatus: '(calculé)',
    addName: 'Ajouter un nom…',
    add: (list: string) => `Ajouter à ${list}`,
    addButton: 'Ajouter',
    remove: (name: string) => `Retirer ${name}`,
    none: 'Aucune',
    apply: 'Voir la différence',
    cancel: 'Annuler',
  },
};
