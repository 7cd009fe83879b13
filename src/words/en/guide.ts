// What the guide says, in English.
import type { Words } from '../words';

export const guide: Words['guide'] = {};
