// Writes the text of an ED for a project of a folder, in the context that the project's note names.
import type { Note } from '../core/graph/note';
import type { Context, Ed } from '../core/pack/pack';
import { projectKey } from '../core/project/find-projects';
import type { ProjectRun } from '../core/project/project-run';
import { documentsOf, readProjects } from '../core/project/read-projects';
import type { Relative } from '../core/template/fill-request';
import { fillTemplate, type FilledTemplate } from '../core/template/fill-template';
import { findRelatives } from '../core/template/find-relatives';
import { foretellName, nameNote, type NoteName } from '../core/template/name-note';
import type { Settings } from '../session/settings/settings';
import { wordsFor } from '../words/command-line';
import { formatterOf } from './insert-moment.mjs';
import type { FoundEd } from './find-ed.mjs';

export interface FillWish extends FoundEd {
  /** The project's name; may be empty. */
  readonly project: string;
  /** Its note tells what else it will make. */
  readonly run?: ProjectRun | undefined;
  /** `ÉD I-3 …`, project apart, when absent. */
  readonly title?: string | undefined;
  readonly notes: readonly Note[];
  readonly settings: Settings;
  /** Both contexts when absent. */
  readonly context?: Context | undefined;
}

/** The documents of our methods are written in French. `isWanted`: of the notes that it relates to, which ones it names; all of them when absent. */
export function fillEd(
  { loaded, ed, project, run, title, notes, settings, context }: FillWish,
  isWanted: (relative: Relative) => boolean = () => true,
): FilledTemplate {
  const { namePattern: pattern } = settings;
  const foretold = (later: Ed): string => foretellName({ ed: later, project, language: 'fr', pattern });
  const documents = documentsOf(readProjects(notes), run?.key ?? projectKey(project));
  const { parents, children } = findRelatives({ pack: loaded.pack, ed, project, run, notes, documents, foretold });
  const author = settings.author.trim();
  return fillTemplate({
    loaded,
    ed,
    project,
    language: 'fr',
    labels: wordsFor('fr').words.writing.template,
    propertyNames: settings.propertyLanguage,
    format: formatterOf(new Date(), 'fr'),
    parents: parents.filter(isWanted),
    children: children.filter(isWanted),
    ...(title === undefined ? {} : { title }),
    ...(context === undefined ? {} : { context }),
    ...(author === '' ? {} : { author }),
  });
}

/** The name of a new document, after the user's own pattern. */
export function nameEd(ed: Ed, project: string, { namePattern }: Settings): NoteName {
  return nameNote({ ed, project, language: 'fr', pattern: namePattern, format: formatterOf(new Date(), 'fr') });
}

/** Where new documents go unless another folder is asked for: that of the settings, else the project's. */
export function folderOfEds({ edFolder }: Settings, projectFolder: string): string {
  return edFolder.trim() === '' ? projectFolder : edFolder.trim();
}
