// Gives the sentences of a language.
import { languages } from './languages';
import type { Language, Words } from './words';

export { openLanguages } from './languages';
export type { Language, Words } from './words';

/** The sentences for a language code as Obsidian or the command line gives it (`fr`, `fr-CA`, `en` …); English for any other. */
export function wordsFor(code: string): { readonly language: Language; readonly words: Words } {
  const language = code.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  return { language, words: languages[language] };
}
