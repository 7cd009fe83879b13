// What the insert says, in English.
import type { Words } from '../words';

export const insert: Words['insert'] = {};
