// What is said when notes are written, in English.
import type { Words } from '../words';

export const writing: Words['writing'] = {
  /** Words that a generated text needs beside the pack's own. */
  template: {
    table: 'Table',
    graph: 'Model',
    principle: 'Principle or actor',
    procedure: 'Procedure or task',
    concept: 'Concept or resource',
    product: 'Product',
    choice: (title: string, values: string) => `${title}: ${values}`,
  },
};
