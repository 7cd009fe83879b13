// The `parent` / `child` / `sibling` / `related` / `domain` dialect, in English and French.
import { CHILD, FRIEND, joinDialects, meaning, PARENT, type KeyDialect } from './relation';

export const parentChild: KeyDialect = joinDialects([
  meaning(['parent', 'domain', 'domaine'], PARENT, 'names'),
  meaning(['origine'], PARENT, 'links'),
  meaning(['child', 'children', 'enfant'], CHILD, 'names'),
  meaning(['friend', 'ami', 'sibling', 'frère', 'sœur', 'related'], FRIEND, 'names'),
]);
