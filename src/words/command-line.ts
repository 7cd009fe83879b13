// Gives the sentences of a language to the command line: those on the screen, and its own, which the plugin does not carry.
import { wordsFor as screenWordsFor, type Language, type Words as ScreenWords } from '.';
import { commandLine as commandLineEn } from './en/command-line';
import { commands as commandsEn } from './en/commands';
import { packImport as packImportEn } from './en/pack-import';
import { projectCommand as projectCommandEn } from './en/project-command';
import { commandLine } from './fr/command-line';
import { commands } from './fr/commands';
import { packImport } from './fr/pack-import';
import { projectCommand } from './fr/project-command';

export type { Language } from '.';

const own = { fr: { commandLine, packImport }, en: { commandLine: commandLineEn, packImport: packImportEn } };

const ofParts = {
  fr: { ...commands, project: projectCommand },
  en: { ...commandsEn, project: projectCommandEn },
};
type Parts = typeof ofParts.fr;

export type Words = ScreenWords &
  typeof own.fr & { readonly [Part in keyof Parts]: ScreenWords[Part] & { readonly command: Parts[Part] } };

/** As `wordsFor` of the screen, with `commandLine` and `packImport` beside, and `command` in the parts that a command speaks of. */
export function wordsFor(code: string): { readonly language: Language; readonly words: Words } {
  const { language, words } = screenWordsFor(code);
  const { pack, repairs, writing, project } = ofParts[language];
  return {
    language,
    words: {
      ...words,
      ...own[language],
      pack: { ...words.pack, command: pack },
      repairs: { ...words.repairs, command: repairs },
      writing: { ...words.writing, command: writing },
      project: { ...words.project, command: project },
    },
  };
}
