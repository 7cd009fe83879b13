// Gives the sentences of a language to the command line: those on the screen, and its own, which the plugin does not carry.
import { wordsFor as screenWordsFor, type Language, type Words as ScreenWords } from '.';
import { commandLine as commandLineEn } from './en/command-line';
import { packImport as packImportEn } from './en/pack-import';
import { projectCommand as projectCommandEn } from './en/project-command';
import { commandLine } from './fr/command-line';
import { packImport } from './fr/pack-import';
import { projectCommand } from './fr/project-command';

export type { Language } from '.';

const own = { fr: { commandLine, packImport }, en: { commandLine: commandLineEn, packImport: packImportEn } };
const command = { fr: projectCommand, en: projectCommandEn };

export type Words = ScreenWords &
  typeof own.fr & { readonly project: ScreenWords['project'] & { readonly command: typeof projectCommand } };

/** As `wordsFor` of the screen, with `commandLine`, `packImport` and `project.command` beside. */
export function wordsFor(code: string): { readonly language: Language; readonly words: Words } {
  const { language, words } = screenWordsFor(code);
  return {
    language,
    words: { ...words, ...own[language], project: { ...words.project, command: command[language] } },
  };
}
