// Works out the notes of the example project: documents in every state, one of them to review, so that one sees the method live.
import { readNote } from '../core/graph/read-note';
import type { LoadedPack } from '../core/pack/pack';
import { ContentCache } from '../core/project/content-cache';
import { contentHash } from '../core/project/content-hash';
import { readEd, type EdContent } from '../core/project/ed-standing';
import { tickActivity } from '../core/project/tick-activity';
import { validatedWord, validateEd } from '../core/project/validate-ed';
import { fillSections } from '../core/template/fill-sections';
import { textsOf, type CreateEdit } from '../core/text/edit';
import { spliceFrontmatter } from '../core/text/splice-frontmatter';
import { planAll } from './actions/insert-all';
import { planProject } from './plan-start';
import type { Session } from './session';

/** The method that it follows, and what is finished in it. */
export const examplePack = 'miena';
const context = 'institutionnel';
const validated = ['I-1', 'I-2'];
const tickedSteps = ['I1', 'I2'];

/** The property that marks a note of the example; its value tells whether the note was changed since. */
export const exampleKey = 'exemple';

interface Written {
  readonly path: string;
  readonly text: string;
}

interface ExampleDocument extends Written {
  readonly content: EdContent;
}

/** `folder`: one that does not exist yet. The project's note comes first. */
export function planExample(session: Session, loaded: LoadedPack, folder: string): readonly CreateEdit[] {
  const { before, after } = session.desk.words.example.change;
  const documents = planDocuments(session, loaded, folder);
  const contents = new Map(documents.map(({ content }) => [content.ed.code, content]));
  const written = documents.map((document) => ({
    path: document.path,
    text: validate(session, document, contents).replace(before, after),
  }));
  return [planNote(session, loaded, folder), ...written].map(({ path, text }): CreateEdit => ({
    kind: 'create',
    path,
    text: mark(text),
  }));
}

/** Whether a note of the example still says what was written. */
export function isUntouched(text: string): boolean {
  const bare = spliceFrontmatter(text, [{ kind: 'remove', path: [exampleKey] }]);
  return !('problem' in bare) && mark(bare.text) === text;
}

function mark(text: string): string {
  const marked = spliceFrontmatter(text, [{ kind: 'set', path: [exampleKey], value: contentHash(text) }]);
  return 'text' in marked ? marked.text : text;
}

/** The documents that the example has sentences for, with those sentences. */
function planDocuments(session: Session, loaded: LoadedPack, folder: string): readonly ExampleDocument[] {
  const { example } = session.desk.words;
  const sentences = new Map<string, readonly string[]>(Object.entries(example.eds));
  const eds = loaded.pack.eds.filter(({ code }) => sentences.has(code));
  const outline = session.projects.outline(loaded, context);
  const cache = new ContentCache();
  return planAll(session, eds, { loaded, project: example.project, folder, context }).map((plan) => {
    const { ed, path } = plan;
    const text = fillSections(plan.text, sentences.get(ed.code) ?? []);
    return { path, text, content: readEd(ed, [{ note: readNote(path, text), text }], outline(ed), cache) };
  });
}

/** Each rests on what the others say at this moment. */
function validate(
  session: Session,
  { text, content }: ExampleDocument,
  contents: ReadonlyMap<string, EdContent>,
): string {
  if (!validated.includes(content.ed.code)) return text;
  const sources = content.ed.needs.flatMap((need) => contents.get(need.ed) ?? []);
  const language = session.settings().propertyLanguage;
  const word = validatedWord({ content, own: [], all: [], fallback: language });
  const changed = validateEd({ content, sources, word, language });
  const [edit] = 'edits' in changed ? changed.edits : [];
  return edit === undefined ? text : textsOf(edit).after;
}

function planNote(session: Session, { pack }: LoadedPack, folder: string): Written {
  const name = session.desk.words.example.project;
  const { path, text } = planProject(session, { pack, name, context, axes: [], eds: [], folder, language: 'fr' });
  const done = pack.steps.filter(({ id }) => tickedSteps.includes(id)).flatMap(({ activities }) => activities);
  return {
    path,
    text: done
      .filter(({ optional, recurring }) => !optional && !recurring)
      .reduce((note, activity) => tickActivity(note, { activity, done: true, label: '', headings: [] }), text),
  };
}
