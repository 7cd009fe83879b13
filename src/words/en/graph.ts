// What the graph says, in English.
import type { Words } from '../words';

export const graph: Words['graph'] = {};
