// Begins a new version of a document: the note goes on under its name, the former version is kept beside it.
import { freePath } from '../text/free-path';
import type { PropertyChange } from '../text/property-change';
import { spliceFrontmatter } from '../text/splice-frontmatter';
import type { ProjectDocument } from './ed-standing';
import { versionOf } from './ed-standing';
import { findKey } from '../text/find-property';
import { keyToWrite, languageOf } from './project-properties';
import { changeNotes, type Changed } from './validate-ed';
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
  const { properties, title } = note;
  const former = label(versionOf(note));
  const titleKey = title === undefined ? undefined : findKey(properties, ['title', 'titre']);
  const kept = spliceFrontmatter(text, [
    ...['ed', 'code', 'aliases', 'alias'].flatMap((name): readonly PropertyChange[] => {
      const key = findKey(properties, [name]);
      return key === undefined ? [] : [{ kind: 'remove', path: [key] }];
    }),
    ...(titleKey === undefined ? [] : [setTo(titleKey, `${title} ${former}`)]),
    setTo(languageOf(note, language) === 'fr' ? 'ancienne_version' : 'former_version', `${code}.${versionOf(note)}`),
  ]);
  if ('problem' in kept) return { path: note.path, problem: kept.problem };
  const next = changeNotes([document], () => [
    setTo(keyToWrite(note, 'version', language), versionOf(note) + 1),
    setTo(keyToWrite(note, 'status', language), word),
  ]);
  if ('problem' in next) return next;
  const path = freePath(folderOf(note.path), `${note.name} ${former}`, taken);
  return { edits: [{ kind: 'create', path, text: kept.text }, ...next.edits] };
}

function setTo(key: string, value: string | number): PropertyChange {
  return { kind: 'set', path: [key], value };
}
