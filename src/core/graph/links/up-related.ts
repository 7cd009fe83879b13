// The `up` / `related` / `source` dialect.
import { FRIEND, joinDialects, LITERATURE, meaning, PARENT, type KeyDialect } from './relation';

/** `source` is a reference to literature in these vaults, though ExcaliBrain calls it a parent. */
export const source: KeyDialect = meaning(['source'], LITERATURE, 'links');

export const upRelated: KeyDialect = joinDialects([
  meaning(['up'], PARENT, 'names'),
  meaning(['related', 'related note', 'lié', 'liée', 'note liée', 'connexe'], FRIEND, 'names'),
  meaning(['left friend', 'right friend', 'leftFriends', 'rightFriends'], FRIEND, 'names'),
  source,
]);
