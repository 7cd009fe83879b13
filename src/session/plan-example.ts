// Works out the notes of the example project: documents in every state, one of them to review, so that one sees the method live.
import { readNote } from '../core/graph/read-note';
import type { Ed, LoadedPack } from '../core/pack/pack';
import { ContentCache } from '../core/project/content-cache';
import { contentHash } from '../core/project/content-hash';
import { readEd, type EdContent } from '../core/project/ed-standing';
import { startProject } from '../core/project/start-project';
import { tickActivity } from '../core/project/tick-activity';
import { validateEd } from '../core/project/validate-ed';
import { fillSections } from '../core/template/fill-sections';
import type { CreateEdit } from '../core/text/edit';
import { spliceFrontmatter } from '../core/text/splice-frontmatter';
import { planAll } from './actions/insert-all';
import type { Session } from './session';

/** The method that it follows, and what is finished in it. */
export const examplePack = 'miena';
const validated = ['I-1', 'I-2'];
const tickedSteps = ['I1', 'I2'];

/** The property that marks a note of the example; its value tells whether the note was changed since. */
export const exampleKey = 'exemple';

/** `folder`: one that does not exist yet. The project's note comes first. */
export function planExample(session: Session, loaded: LoadedPack, folder: string): readonly CreateEdit[] {
  const { example } = session.desk.words;
  const sentences = new Map<string, readonly string[]>(Object.entries(example.eds));
  const eds = loaded.pack.eds.filter(({ code }) => sentences.has(code));
  const wish = { loaded, project: example.project, folder, context: 'institutionnel' } as const;
  const plans = planAll(session, eds, wish);
  const documents = plans.map(({ path, text }, at) => {
    const filled = fillSections(text, sentences.get(eds[at]?.code ?? '') ?? []);
    return { path, text: filled };
  });
  const written = validateAll(session, loaded, eds, documents);
  const { before, after } = example.change;
  const changed = written.map(({ path, text }) => ({ path, text: text.replace(before, after) }));
  return [planNote(session, loaded, folder), ...changed].map(({ path, text }): CreateEdit => ({
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

interface Written {
  readonly path: string;
  readonly text: string;
}

/** Each rests on what the others say at this moment. */
function validateAll(
  session: Session,
  loaded: LoadedPack,
  eds: readonly Ed[],
  documents: readonly Written[],
): readonly Written[] {
  const cache = new ContentCache();
  const outline = session.projects.outline(loaded, 'institutionnel');
  const contents = new Map(
    eds.map((ed, at): [string, EdContent] => {
      const { path = '', text = '' } = documents[at] ?? {};
      return [ed.code, readEd(ed, [{ note: readNote(path, text), text }], outline(ed), cache)];
    }),
  );
  const language = session.settings().propertyLanguage;
  return documents.map((document, at) => {
    const content = contents.get(eds[at]?.code ?? '');
    if (content === undefined || !validated.includes(content.ed.code)) return document;
    const sources = content.ed.needs.flatMap((need) => contents.get(need.ed) ?? []);
    const word = language === 'en' ? 'validated' : 'validé';
    const changed = validateEd({ content, sources, word, language });
    const [edit] = 'edits' in changed ? changed.edits : [];
    return edit?.kind === 'rewrite' ? { path: document.path, text: edit.after } : document;
  });
}

function planNote(session: Session, { pack }: LoadedPack, folder: string): Written {
  const { desk, projects, vault } = session;
  const { path, text } = startProject({
    pack,
    name: desk.words.example.project,
    context: 'institutionnel',
    axes: [],
    eds: [],
    folder,
    language: 'fr',
    propertyLanguage: session.settings().propertyLanguage,
    labels: desk.words.project.labels,
    today: projects.today,
    taken: (wanted) => vault.exists(wanted),
  });
  const done = pack.steps.filter(({ id }) => tickedSteps.includes(id)).flatMap(({ activities }) => activities);
  return {
    path,
    text: done
      .filter(({ optional, recurring }) => !optional && !recurring)
      .reduce((note, activity) => tickActivity(note, { activity, done: true, label: '', headings: [] }), text),
  };
}
