// The vault as a folder on disk: what Obsidian's vault is to the plugin, this is to the command line.
import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CreateEdit, Edit, RemoveEdit, RewriteEdit } from '../core/text/edit';
import type { EditOutcome, Refusal, Vault } from '../session/vault';
import { readText } from './read-text.mjs';
import { findPlace } from './safe-path.mjs';
import { undisturbed } from './undisturbed.mjs';
import { codeOf, detailOf, listNotes } from './vault-files.mjs';
import { createFile, moveAside, replaceFile } from './write-file.mjs';

type Refused = Omit<EditOutcome, 'edit'>;

export interface FolderVault extends Vault {
  /** Whether a path leads to a place of the vault that may be written, be anything there or not. */
  readonly holds: (path: string) => boolean;
}

/** The vault at a folder's real path. Byte order marks and line endings are part of the text, and so stay as they are. */
export function openFolderVault(root: string): FolderVault {
  return {
    list: () => listNotes(root).notes,
    read: (path) => Promise.resolve(readNoteText(root, path)),
    exists: (path) => findFile(root, path) !== undefined,
    holds: (path) =>
      told(() => (findPlace(root, path) === undefined ? { refused: 'outside' } : {})).refused !== 'outside',
    apply: async (edit) => ({ edit, ...(await undisturbed(() => told(() => applyEdit(root, edit)))) }),
  };
}

function readNoteText(root: string, path: string): string | undefined {
  const file = findFile(root, path);
  if (file === undefined) return undefined;
  const read = readText(file);
  return 'text' in read ? read.text : undefined;
}

/** What stands at the path; nothing where a folder on the way may not be listed: what is written there is refused. */
function findFile(root: string, path: string): string | undefined {
  try {
    return findPlace(root, path)?.found;
  } catch (problem) {
    if (codeOf(problem) === '') throw problem;
    return undefined;
  }
}

/** What the system does not allow is a refusal. */
function told(work: () => Refused): Refused {
  try {
    return work();
  } catch (problem) {
    return { refused: refusalOf(codeOf(problem)), detail: detailOf(problem) };
  }
}

function applyEdit(root: string, edit: Edit): Refused {
  switch (edit.kind) {
    case 'create':
      return create(root, edit);
    case 'rewrite':
      return rewrite(root, edit);
    case 'remove':
      return remove(root, edit);
    case 'rename':
      // Nobody here makes the links of the other notes follow: better a file that keeps its name.
      return { refused: 'failed', detail: 'a folder cannot make links follow' };
  }
}

function create(root: string, { path, text }: CreateEdit): Refused {
  const place = findPlace(root, path);
  if (place === undefined) return { refused: 'outside' };
  if (place.found !== undefined) return { refused: 'taken' };
  const file = join(place.folder, ...place.rest);
  mkdirSync(dirname(file), { recursive: true });
  createFile(file, text);
  return {};
}

function rewrite(root: string, { path, before, after }: RewriteEdit): Refused {
  const found = findExpected(root, path, before);
  if (typeof found === 'string') return { refused: found };
  const { file, mode } = found;
  return replaceFile(file, after, mode, () => holds(file, before)) ? {} : { refused: 'changed' };
}

/** A note that is taken away goes to the vault's own bin, as Obsidian can do too: it can be brought back. */
function remove(root: string, { path, before }: RemoveEdit): Refused {
  const found = findExpected(root, path, before);
  if (typeof found === 'string') return { refused: found };
  moveAside(found.file, join(root, '.trash'));
  return {};
}

/** The file of a note that holds the expected text and may be written, or why there is none. */
function findExpected(
  root: string,
  path: string,
  before: string,
): Refusal | { readonly file: string; readonly mode: number } {
  const place = findPlace(root, path);
  if (place === undefined) return 'outside';
  const file = place.found;
  if (file === undefined) return 'missing';
  if (!holds(file, before)) return 'changed';
  const { mode } = lstatSync(file);
  // A file may be replaced in its folder whatever its own rights: they are honoured here.
  return (mode & 0o222) === 0 ? 'read-only' : { file, mode };
}

function holds(file: string, text: string): boolean {
  const read = readText(file);
  return 'text' in read && read.text === text;
}

function refusalOf(code: string): Refusal {
  if (code === 'EEXIST') return 'taken';
  if (code === 'ENOENT') return 'missing';
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'read-only' : 'failed';
}
