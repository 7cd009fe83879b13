// The `parent` / `child` / `sibling` / `related` / `domain` dialect, in English and French.
import { CHILD, FRIEND, PARENT, type KeyDialect } from './relation';

export const parentChild: KeyDialect = [
  [['parent', 'domain', 'domaine'], PARENT, 'names'],
  [['origine'], PARENT, 'links'],
  [['child', 'children', 'enfant'], CHILD, 'names'],
  [['friend', 'ami', 'sibling', 'frère', 'sœur', 'related'], FRIEND, 'names'],
];
