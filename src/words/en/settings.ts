// What the settings says, in English.
import type { Words } from '../words';

export const settings: Words['settings'] = {};
