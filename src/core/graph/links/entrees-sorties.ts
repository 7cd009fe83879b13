// What a note uses and what it produces: `entrées`, `sorties`, `ED_entrant`, `ED_sortant`, `source_MISA`, and MOT's `Intrant`, `Produit`.
import { INPUT, joinDialects, meaning, OUTPUT, type KeyDialect } from './relation';

const inputs = ['entrée', 'input', 'ED entrant', 'ED entrée', "ED d'entrée", 'ED input', 'source MISA'];
const outputs = ['sortie', 'output', 'ED sortant', 'ED sortie', 'ED de sortie', 'ED output'];

export const entreesSorties: KeyDialect = joinDialects([
  meaning(inputs, INPUT, 'names'),
  meaning(outputs, OUTPUT, 'names'),
  // In MOT models `X Intrant-de Y` reads: X is used by Y.
  meaning(['Intrant', 'Produit de'], INPUT, 'titles'),
  meaning(['Produit', 'Extrant', 'Intrant de'], OUTPUT, 'titles'),
  // Of a learner as often as of an ED: only what is written as a link or as an ED counts.
  meaning(['prérequis', 'préalable', 'prerequisite'], INPUT, 'links'),
]);
