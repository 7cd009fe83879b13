// Works out the path and the text of a new document, and what there is to say about them.
import { readNote } from '../../core/graph/read-note';
import type { Note } from '../../core/graph/note';
import type { Context, Ed } from '../../core/pack/pack';
import { nameNote, nameTitle, type NoteName } from '../../core/template/name-note';
import { freePath } from '../../core/text/free-path';
import type { Session } from '../session';
import { writeEd } from '../write-ed';
import type { KnownEd } from './find-ed';

export interface NoteWish extends KnownEd {
  readonly project: string;
  readonly folder: string;
  /** The name that was asked for; the pattern of the settings when absent. */
  readonly name?: string | undefined;
  readonly context?: Context | undefined;
}

export interface NotePlan {
  readonly ed: Ed;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** A name that was made safe, variables that nobody knows. */
  readonly remarks: readonly string[];
}

/** `tried`: paths that turned out to be taken. `planned`: notes of the same operation, for the links between them. */
export function planNote(
  session: Session,
  wish: NoteWish,
  tried: ReadonlySet<string>,
  planned: readonly Note[] = [],
): NotePlan {
  const { vault, desk } = session;
  const { name, title, changes } = nameOf(session, wish);
  const path = freePath(wish.folder, name, (taken) => tried.has(taken) || vault.exists(taken));
  const { text, unknownVariables } = writeEd(session, { ...wish, title, path, planned });
  const told = desk.words.writing.remarks;
  const remarks = [
    ...(changes.length === 0 ? [] : [told.renamed(name)]),
    ...(unknownVariables.length === 0 ? [] : [told.unknownVariables(unknownVariables.join(', '))]),
  ];
  return { ed: wish.ed, path, title, text, remarks };
}

/** The note that a plan will make. */
export function noteOfPlan({ path, text }: NotePlan): Note {
  return readNote(path, text);
}

function nameOf(session: Session, { ed, sheet, project, name }: NoteWish): NoteName {
  if (name !== undefined) return nameTitle(name);
  const pattern = session.settings().namePattern;
  // A sheet does not bear the code of its ED, or it would answer for it.
  return nameNote({
    ed: sheet === undefined ? ed : { ...ed, title: sheet.title },
    project,
    language: 'fr',
    pattern: sheet === undefined ? pattern : '{{title}} – {{project}}',
    format: (moment) => session.desk.format(moment),
  });
}
