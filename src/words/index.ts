// Gives the sentences of a language.
import { en } from './en';
import { fr } from './fr';
import type { Language, Words } from './words';

export type { Language, Words } from './words';

/** The sentences for a language code as Obsidian or the command line gives it (`fr`, `fr-CA`, `en` …); English for any other. */
export function wordsFor(code: string): { readonly language: Language; readonly words: Words } {
  return code.toLowerCase().startsWith('fr') ? { language: 'fr', words: fr } : { language: 'en', words: en };
}
