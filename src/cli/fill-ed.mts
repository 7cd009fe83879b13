// Writes the text of an ED for a project of a folder, in the context that the project's note names.
import type { Note } from '../core/graph/note';
import type { Context } from '../core/pack/pack';
import { fillTemplate, type FilledTemplate } from '../core/template/fill-template';
import { findRelatives } from '../core/template/find-relatives';
import { wordsFor } from '../words/command-line';
import { formatterOf } from './insert-moment.mjs';
import type { FoundEd } from './insert-packs.mjs';

export interface FillWish extends FoundEd {
  /** The project's name; may be empty. */
  readonly project: string;
  /** `ÉD I-3 …`, project apart, when absent. */
  readonly title?: string;
  readonly notes: readonly Note[];
  /** Both contexts when absent. */
  readonly context?: Context | undefined;
}

/** The documents of our methods are written in French. */
export function fillEd({ loaded, ed, project, title, notes, context }: FillWish): FilledTemplate {
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
    ...(title === undefined ? {} : { title }),
    ...(context === undefined ? {} : { context }),
  });
}
