// Breadcrumbs' default fields: `up`, `down`, `same`, `next`, `prev`.
import { CHILD, FRIEND, joinDialects, meaning, NEXT, PARENT, PREVIOUS, type KeyDialect } from './relation';

export const breadcrumbs: KeyDialect = joinDialects([
  meaning(['up'], PARENT, 'names'),
  meaning(['down'], CHILD, 'names'),
  meaning(['same'], FRIEND, 'names'),
  meaning(['next', 'suivant', 'suivante', 'étape suivante'], NEXT, 'names'),
  meaning(['prev', 'previous', 'précédent', 'précédente', 'étape précédente'], PREVIOUS, 'names'),
  meaning(['avant'], PREVIOUS, 'links'),
  meaning(['après'], NEXT, 'links'),
]);
