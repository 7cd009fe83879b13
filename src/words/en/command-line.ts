// What the command line says, in English.
import type { Words } from '../words';

export const commandLine: Words['commandLine'] = {};
