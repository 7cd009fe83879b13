// Writes the text of an ED for a project of a folder, in the context that the project's note names.
import type { Note } from '../core/graph/note';
import type { Context } from '../core/pack/pack';
import { projectKey } from '../core/project/find-projects';
import type { ProjectRun } from '../core/project/project-run';
import { readProjects } from '../core/project/read-projects';
import { fillTemplate, type FilledTemplate } from '../core/template/fill-template';
import { findRelatives } from '../core/template/find-relatives';
import { wordsFor } from '../words/command-line';
import { formatterOf } from './insert-moment.mjs';
import type { FoundEd } from './insert-packs.mjs';

export interface FillWish extends FoundEd {
  /** The project's name; may be empty. */
  readonly project: string;
  readonly notes: readonly Note[];
  /** Both contexts when absent. */
  readonly context?: Context | undefined;
}

/** The documents of our methods are written in French. */
export function fillEd({ loaded, ed, project, notes, context }: FillWish): FilledTemplate {
  const { parents, children } = findRelatives({ pack: loaded.pack, ed, project, language: 'fr', notes });
  return fillTemplate({
    loaded,
    ed,
    project,
    language: 'fr',
    labels: wordsFor('fr').words.writing.template,
    format: formatterOf(new Date(), 'fr'),
    parents,
    children,
    ...(context === undefined ? {} : { context }),
  });
}

/** The project of that name; without a name, that of the note. */
export function findRun(notes: readonly Note[], project: string, path?: string): ProjectRun | undefined {
  const { runs, documents } = readProjects(notes);
  if (project !== '') return runs.find(({ key }) => key === projectKey(project));
  return runs.find(
    ({ key, note }) => note?.path === path || documents.get(key)?.some((document) => document.path === path),
  );
}
