// Breadcrumbs' default fields: `up`, `down`, `same`, `next`, `prev`.
import { CHILD, FRIEND, NEXT, PARENT, PREVIOUS, type KeyDialect } from './relation';

export const breadcrumbs: KeyDialect = [
  [['up'], PARENT, 'names'],
  [['down'], CHILD, 'names'],
  [['same'], FRIEND, 'names'],
  [['next', 'suivant', 'suivante', 'étape suivante'], NEXT, 'names'],
  [['prev', 'previous', 'précédent', 'précédente', 'étape précédente'], PREVIOUS, 'names'],
  [['avant'], PREVIOUS, 'links'],
  [['après'], NEXT, 'links'],
];
