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
};
