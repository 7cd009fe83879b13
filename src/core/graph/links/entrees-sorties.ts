// What a note uses and what it produces: `entrées`, `sorties`, `ED_entrant`, `ED_sortant`, `source_MISA`, and MOT's `Intrant`, `Produit`.
import { INPUT, OUTPUT, type KeyDialect } from './relation';

export const entreesSorties: KeyDialect = [
  [['entrée', 'input', 'source MISA'], INPUT, 'names'],
  [['ED entrant', 'ED entrée', "ED d'entrée", 'ED input'], INPUT, 'eds'],
  [['sortie', 'output'], OUTPUT, 'names'],
  [['ED sortant', 'ED sortie', 'ED de sortie', 'ED output'], OUTPUT, 'eds'],
  // In MOT models `X Intrant-de Y` reads: X is used by Y.
  [['Intrant', 'Produit de'], INPUT, 'titles'],
  [['Produit', 'Extrant', 'Intrant de'], OUTPUT, 'titles'],
  // Of a learner as often as of an ED: only what is written as a link or as an ED counts.
  [['prérequis', 'préalable', 'prerequisite'], INPUT, 'links'],
];
