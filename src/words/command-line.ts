// Gives the sentences of a language to the command line: those on the screen, and its own, which the plugin does not carry.
import { wordsFor as screenWordsFor, type Language, type Words as ScreenWords } from '.';
import { commandLine as commandLineEn } from './en/command-line';
import { packImport as packImportEn } from './en/pack-import';
import { commandLine } from './fr/command-line';
import { packImport } from './fr/pack-import';

export type { Language } from '.';

const own = { fr: { commandLine, packImport }, en: { commandLine: commandLineEn, packImport: packImportEn } };

export type Words = ScreenWords & typeof own.fr;

/** As `wordsFor` of the screen, with `commandLine` and `packImport` beside. */
export function wordsFor(code: string): { readonly language: Language; readonly words: Words } {
  const { language, words } = screenWordsFor(code);
  return { language, words: { ...words, ...own[language] } };
}
