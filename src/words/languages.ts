// The sentences of every language.
import { en } from './en';
import { fr } from './fr';

export const languages = { fr, en };

/** To be awaited once before a sentence is asked for: the build packs them (build/words-module.mjs). */
export const openLanguages = (): Promise<void> => Promise.resolve();
