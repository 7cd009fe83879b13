// What the findings says, in English.
import type { Words } from '../words';

export const findings: Words['findings'] = {};
