// Gives the sentences of a language.
import { languages } from './languages';
import type { Language, Words } from './words';

export { openLanguages } from './languages';
export type { Language, Words } from './words';

/** The one of our languages for a code as Obsidian or the command line gives it (`fr`, `fr-CA`, `en` …); English for any other. */
export function languageFor(code: string): Language {
  return code.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The sentences for a language code likewise. */
export function wordsFor(code: string): { readonly language: Language; readonly words: Words } {
  const language = languageFor(code);
  return { language, words: languages[language] };
}
