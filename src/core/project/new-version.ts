// Begins a new version of a document: the note goes on under its name, the former version is kept beside it.
import type { Note } from '../graph/note';
import type { Ed, Pack } from '../pack/pack';
import { versionLabel } from '../pack/version-label';
import { readEdName } from '../text/ed-code';
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
  readonly pack: Pick<Pack, 'phases'>;
  readonly ed: Ed;
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
export function newVersion({ pack, ed, document, label, word, language, taken }: NewVersionRequest): Changed {
  const { note, text } = document;
  if (text === undefined) return { edits: [] };
  const { properties, title } = note;
  const version = versionOf(note);
  const former = label(version);
  const titleKey = title === undefined ? undefined : findKey(properties, ['title', 'titre']);
  const kept = spliceFrontmatter(text, [
    ...['ed', 'code', 'aliases', 'alias'].flatMap((name): readonly PropertyChange[] => {
      const key = findKey(properties, [name]);
      return key === undefined ? [] : [{ kind: 'remove', path: [key] }];
    }),
    ...(titleKey === undefined ? [] : [setTo(titleKey, `${title} ${former}`)]),
    setTo(
      languageOf(note, language) === 'fr' ? 'ancienne_version' : 'former_version',
      versionLabel(pack, ed, version) ?? `${ed.code} ${former}`,
    ),
  ]);
  if ('problem' in kept) return { path: note.path, problem: kept.problem };
  const next = changeNotes([document], () => [
    ...['ed', 'code', 'title', 'titre'].flatMap((name) => raised(note, name, ed.code, version + 1)),
    setTo(keyToWrite(note, 'version', language), version + 1),
    setTo(keyToWrite(note, 'status', language), word),
  ]);
  if ('problem' in next) return next;
  const path = freePath(folderOf(note.path), `${note.name} ${former}`, taken);
  return { edits: [{ kind: 'create', path, text: kept.text }, ...next.edits] };
}

/** Where a text begins with the code and a version (`I-3.1`, `ED I-3.1 – Modèle`), the next one. */
function raised({ properties }: Note, name: string, code: string, version: number): readonly PropertyChange[] {
  const key = findKey(properties, [name]);
  const text = key === undefined ? undefined : properties[key];
  if (key === undefined || typeof text !== 'string') return [];
  const found = readEdName(text).find((one) => one.code === code);
  const at = found?.version === undefined ? -1 : text.lastIndexOf(found.version, found.end);
  if (found?.version === undefined || at < found.start) return [];
  return [setTo(key, text.slice(0, at) + String(version) + text.slice(at + found.version.length))];
}

function setTo(key: string, value: string | number): PropertyChange {
  return { kind: 'set', path: [key], value };
}
