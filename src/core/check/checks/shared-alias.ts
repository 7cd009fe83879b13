// Two notes with one alias: which of them a name in a relation means, nobody can say.
import { sharedCheck } from '../shared-check';

export const sharedAlias = sharedCheck('shared-alias', 'info', 'alias', ({ aliases }) => aliases);
