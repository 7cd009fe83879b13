// Validates a document, or marks it as reviewed: its status in the vault's own words, and what its sources say today.
import type { Note } from '../graph/note';
import { rewrite, type Edit } from '../text/edit';
import type { FrontmatterProblem } from '../text/frontmatter';
import type { PropertyChange } from '../text/property-change';
import { spliceFrontmatter } from '../text/splice-frontmatter';
import type { EdContent, ProjectDocument } from './ed-standing';
import { readFingerprint, renderFingerprint } from './fingerprint';
import { findKey } from '../text/find-property';
import { keyToWrite, languageOf, names, propertyOf, textOf, textsOf } from './project-properties';
import { readStatus } from './read-status';
import { compareTexts } from '../text/compare-texts';

export type Changed =
  | { readonly edits: readonly Edit[] }
  /** The note at `path` cannot be written; nothing is. */
  | { readonly path: string; readonly problem: FrontmatterProblem };

/** These notes are the same version of one ED: its author says first which one is right. */
export interface SeveralNotes {
  readonly several: readonly string[];
}

export interface Validating {
  readonly content: EdContent;
  /** The EDs that it rests on and that the project has, in the method's order. */
  readonly sources: readonly EdContent[];
  /** The word for `validé` that the vault uses. */
  readonly word: string;
  /** For the names of properties, where the note does not tell by itself. */
  readonly language: 'fr' | 'en';
}

/** Records what the document says itself too, so that a later change of it can be told. No edit for a note that says so already: validating twice writes once. */
export function validateEd({ content, sources, word, language }: Validating): Changed | SeveralNotes {
  const { documents } = content;
  if (documents.length > 1) return { several: documents.map(({ note }) => note.path) };
  return changeNotes(documents, ({ note }) => [
    ...statusChanges(note, word, language),
    ...reviewChanges(note, linesOf([...sources, content]), language),
  ]);
}

/** Records what the sources say today, and leaves what the document itself said when it was validated, in the first note of several; the status stays as it is. */
export function reviewEd({ content, sources, language }: Omit<Validating, 'word'>): Changed {
  const isOwn = (line: string): boolean => readFingerprint(line)?.code === content.ed.code;
  return changeNotes(content.documents.slice(0, 1), ({ note }) =>
    reviewChanges(note, [...linesOf(sources), ...textsOf(note, 'reviewed').filter(isOwn)], language),
  );
}

export interface WordSearch {
  readonly content: Pick<EdContent, 'documents'>;
  /** The project's own documents: they say the word first. */
  readonly own: Iterable<Note>;
  /** Those of the whole vault, for a project that says none. */
  readonly all: Iterable<Note>;
  /** Where no document tells its language. */
  readonly fallback?: 'fr' | 'en';
}

/** The word for a validated document: the project's own, in the language of the one that is validated if it has one there, else the vault's in that language; among words used as often, the first in the alphabet. */
export function validatedWord({ content, own, all, fallback = 'fr' }: WordSearch): string {
  const [first] = content.documents;
  const language = first === undefined ? fallback : languageOf(first.note, fallback);
  return (
    mostUsed(own, language) ?? mostUsed(own) ?? mostUsed(all, language) ?? (language === 'en' ? 'validated' : 'validé')
  );
}

function mostUsed(notes: Iterable<Note>, language?: 'fr' | 'en'): string | undefined {
  const counts = new Map<string, number>();
  for (const note of notes) {
    if (note.about !== 'deliverable') continue;
    if (language !== undefined && languageOf(note, language) !== language) continue;
    const word = textOf(note, 'status');
    if (readStatus(word) === 'validated') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || compareTexts(a, b));
  return most?.[0];
}

/** Changes the properties of those whose text is known; of none, where one cannot be written. */
export function changeNotes<Document extends ProjectDocument>(
  documents: readonly Document[],
  make: (document: Document) => readonly PropertyChange[],
): Changed {
  const edits: Edit[] = [];
  for (const document of documents) {
    const { note, text } = document;
    if (text === undefined) continue;
    const spliced = spliceFrontmatter(text, make(document));
    if ('problem' in spliced) return { path: note.path, problem: spliced.problem };
    if (spliced.text !== text) edits.push(rewrite(note.path, text, spliced.text));
  }
  return { edits };
}

function statusChanges(note: Note, word: string, language: 'fr' | 'en'): readonly PropertyChange[] {
  if (readStatus(textOf(note, 'status')) === 'validated') return [];
  const key = keyToWrite(note, 'status', language);
  const after = findKey(note.properties, names.project);
  return [{ kind: 'set', path: [key], value: word, after }];
}

/** A fingerprint for each that has a document. */
function linesOf(contents: readonly EdContent[]): readonly string[] {
  return contents.flatMap(({ ed, version, sections, documents }) =>
    sections === undefined || documents.length === 0 ? [] : [renderFingerprint(ed.code, String(version), sections)],
  );
}

function reviewChanges(note: Note, wanted: readonly string[], language: 'fr' | 'en'): readonly PropertyChange[] {
  // A fingerprint holds no comma, so that a lone text is one line too.
  const own = textsOf(note, 'reviewed');
  const gone = own.filter((line) => !wanted.includes(line) && readFingerprint(line) !== undefined);
  const items = wanted.filter((line) => !own.includes(line));
  if (gone.length + items.length === 0) return [];
  const key = keyToWrite(note, 'reviewed', language);
  const after = findKey(note.properties, names.status);
  // A line that stands alone, without a list, gives way to a list.
  if (typeof propertyOf(note, 'reviewed') === 'string' && gone.length > 0) {
    return [
      { kind: 'remove', path: [key] },
      { kind: 'append', path: [key], items: wanted, after },
    ];
  }
  const added: readonly PropertyChange[] = items.length === 0 ? [] : [{ kind: 'append', path: [key], items, after }];
  return [...added, ...gone.map((item): PropertyChange => ({ kind: 'drop', path: [key], item }))];
}
