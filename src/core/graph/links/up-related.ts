// The `up` / `related` / `source` dialect.
import { FRIEND, LITERATURE, PARENT, type KeyDialect } from './relation';

/** `source` is a reference to literature in these vaults, though ExcaliBrain calls it a parent. */
export const source: KeyDialect = [[['source'], LITERATURE, 'links']];

export const upRelated: KeyDialect = [
  [['up'], PARENT, 'names'],
  [['related', 'related note', 'lié', 'liée', 'note liée', 'connexe'], FRIEND, 'names'],
  [['left friend', 'right friend', 'leftFriends', 'rightFriends'], FRIEND, 'names'],
  ...source,
];
