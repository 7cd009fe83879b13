// Writes the text of an ED from what the session knows.
import type { Ed, LoadedPack } from '../core/pack/pack';
import { fillTemplate, type FilledTemplate } from '../core/template/fill-template';
import { findRelatives } from '../core/template/find-relatives';
import { wordsFor } from '../words';
import type { Session } from './session';

export interface EdRequest {
  readonly loaded: LoadedPack;
  readonly ed: Ed;
  /** The project's name; may be empty. */
  readonly project: string;
  readonly title: string;
  /** Path of the note that will hold the text: links are written as seen from there. */
  readonly path: string;
}

/** The documents of our packs are written in French. */
export function writeEd(session: Session, { loaded, ed, project, title, path }: EdRequest): FilledTemplate {
  const { desk, facts } = session;
  const { author, propertyLanguage } = session.settings();
  const { parents, children } = findRelatives({
    pack: loaded.pack,
    ed,
    project,
    language: 'fr',
    notes: facts.notes.values(),
    linkTo: (note) => desk.linkTo(note, path),
  });
  return fillTemplate({
    loaded,
    ed,
    title,
    project,
    language: 'fr',
    labels: wordsFor('fr').words.writing.template,
    propertyNames: propertyLanguage,
    format: (pattern) => desk.format(pattern),
    parents,
    children,
    ...(author.trim() === '' ? {} : { author: author.trim() }),
  });
}
