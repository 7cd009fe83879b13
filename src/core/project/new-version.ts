// Begins a new version of a document: the note goes on under its name, the former version is kept beside it.
import { rewrite, type Edit } from '../text/edit';
import { freePath } from '../text/free-path';
import type { PropertyChange } from '../text/property-change';
import { spliceFrontmatter } from '../text/splice-frontmatter';
import type { ProjectDocument } from './ed-standing';
import { versionOf } from './ed-standing';
import { findKey } from './find-property';
import { keyToWrite, languageOf } from './project-properties';
import type { Changed } from './validate-ed';
import { folderOf } from '../text/folder-of';

export interface NewVersionRequest {
  readonly code: string;
  readonly document: ProjectDocument;
  /** `(version 1)`, for the former note's name. */
  readonly label: (version: number) => string;
  /** The word for a document that is being written. */
  readonly word: string;
  /** For the names of properties, where the note does not tell by itself. */
  readonly language: 'fr' | 'en';
  readonly taken: (path: string) => boolean;
}

/**
 * Links keep leading to the note that is worked on. The former version says which one it is (`former_version: I-3.1`) and is no document of the project
 * any more: it answers to no code and no alias, so that no name becomes ambiguous.
 */
export function newVersion({ code, document, label, word, language, taken }: NewVersionRequest): Changed {
  const { note, text } = document;
  if (text === undefined) return { edits: [] };
  const version = versionOf(note);
  const french = languageOf(note, language) === 'fr';
  const kept = spliceFrontmatter(text, [
    ...(['ed', 'code', 'aliases', 'alias'] as const).flatMap((name): readonly PropertyChange[] => {
      const key = findKey(note.properties, [name]);
      return key === undefined ? [] : [{ kind: 'remove', path: [key] }];
    }),
    ...(note.title === undefined ? [] : titleChange(note, `${note.title} ${label(version)}`)),
    {
      kind: 'set',
      path: [french ? 'ancienne_version' : 'former_version'],
      value: `${code}.${version}`,
    },
  ]);
  if ('problem' in kept) return { path: note.path, problem: kept.problem };
  const next = spliceFrontmatter(text, [
    { kind: 'set', path: [keyToWrite(note, 'version', language)], value: version + 1 },
    { kind: 'set', path: [keyToWrite(note, 'status', language)], value: word },
  ]);
  if ('problem' in next) return { path: note.path, problem: next.problem };
  const folder = folderOf(note.path);
  const edits: readonly Edit[] = [
    { kind: 'create', path: freePath(folder, `${note.name} ${label(version)}`, taken), text: kept.text },
    rewrite(note.path, text, next.text),
  ];
  return { edits };
}

function titleChange(note: ProjectDocument['note'], title: string): readonly PropertyChange[] {
  const key = findKey(note.properties, ['title', 'titre']);
  return key === undefined ? [] : [{ kind: 'set', path: [key], value: title }];
}
