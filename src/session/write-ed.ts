// Writes the text of an ED, or of one of its sheets, from what the session knows.
import type { Note } from '../core/graph/note';
import type { Context, Ed, LoadedPack, Sheet } from '../core/pack/pack';
import { projectKey } from '../core/project/find-projects';
import { documentsOf, readProjects } from '../core/project/read-projects';
import { edTitle } from '../core/template/ed-title';
import { fillTemplate, type FilledTemplate } from '../core/template/fill-template';
import { findRelatives } from '../core/template/find-relatives';
import { foretellName } from '../core/template/name-note';
import type { PropertyChange } from '../core/text/property-change';
import { spliceFrontmatter } from '../core/text/splice-frontmatter';
import { wordsFor } from '../words';
import type { Session } from './session';

export interface EdRequest {
  readonly loaded: LoadedPack;
  readonly ed: Ed;
  readonly sheet?: Sheet | undefined;
  /** The project's name; may be empty. */
  readonly project: string;
  readonly title: string;
  /** Path of the note that will hold the text: links are written as seen from there. */
  readonly path: string;
  /** Of the project; what its note says when absent. */
  readonly context?: Context | undefined;
  /** Notes that will be written in the same operation. */
  readonly planned?: readonly Note[];
}

/** The documents of our packs are written in French. */
export function writeEd(session: Session, request: EdRequest): FilledTemplate {
  const { loaded, ed, sheet, project, title, path, planned = [] } = request;
  const { desk, facts } = session;
  const { author, propertyLanguage, namePattern: pattern } = session.settings();
  const notes = [...facts.notes.values(), ...planned];
  const linkTo = (note: Note): string => desk.linkTo(note, path);
  const foretold = (later: Ed): string => foretellName({ ed: later, project, language: 'fr', pattern });
  const key = projectKey(project);
  const { known } = session.projects;
  // A project that is only being started says what it will make in the note that is planned with its first ED.
  const begun = readProjects(planned);
  const runs = [...known.runs, ...begun.runs].filter((one) => one.key === key);
  const run = runs.find(({ note }) => note !== undefined) ?? runs[0];
  const documents = [...documentsOf(known, key), ...documentsOf(begun, key)];
  const wish = { pack: loaded.pack, ed, project, run, notes, documents, foretold, linkTo };
  const { own, parents, children } = findRelatives(wish);
  const context = request.context ?? run?.context;
  const filled = fillTemplate({
    loaded,
    ed: sheet === undefined ? ed : { ...ed, title: sheet.title, template: sheet.template, evolving: false },
    title,
    project,
    language: 'fr',
    labels: wordsFor('fr').words.writing.template,
    propertyNames: propertyLanguage,
    format: (moment) => desk.format(moment),
    parents: sheet === undefined ? parents : [own],
    children: sheet === undefined ? children : [],
    context,
    author: author.trim() === '' ? undefined : author.trim(),
  });
  return sheet === undefined ? filled : asSheet(filled);
}

/** The same for a note that exists. A sheet is a part of a document: it brings no properties. */
export function writePart(session: Session, request: EdRequest): FilledTemplate {
  const filled = writeEd(session, request);
  return request.sheet === undefined ? filled : { ...filled, frontmatter: '' };
}

/** The title of a document or of a sheet, project apart. */
export function titleOf({ ed, sheet }: Pick<EdRequest, 'ed' | 'sheet'>): string {
  return sheet === undefined ? edTitle(ed, 'fr') : sheet.title.fr;
}

/** A sheet is a part of its ED: it must not answer for the ED, nor have a status of its own. */
function asSheet(filled: FilledTemplate): FilledTemplate {
  const keys = ['code', 'but', 'ed', 'aliases', 'statut', 'status'];
  const changes = keys.map((key): PropertyChange => ({ kind: 'remove', path: [key] }));
  const spliced = spliceFrontmatter(filled.frontmatter, changes);
  const frontmatter = 'text' in spliced ? spliced.text : filled.frontmatter;
  return { ...filled, frontmatter, text: `${frontmatter}\n${filled.body}` };
}
