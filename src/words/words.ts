// The shape of all sentences: French is the source, English has the same type, so a missing one does not compile.
import type { fr } from './fr';

export type Words = typeof fr;
export type Language = 'fr' | 'en';
