// Reads a whole vault from its folder: every note, and what could not be read.
import { join } from 'node:path';
import type { Finding } from '../core/check/finding';
import { buildKeyTable, type KeyTable } from '../core/graph/links';
import { readOntology } from '../core/graph/links/ontology';
import type { Note, NoteProblem } from '../core/graph/note';
import { readNote } from '../core/graph/read-note';
import { isFiled } from '../core/pack/pack-folders';
import { defaultSettings, packFoldersOf, type Settings } from '../session/settings/settings';
import { findVault, type NoVault, type VaultFolder } from './find-vault.mjs';
import { readText } from './read-text.mjs';
import { listNotes } from './vault-files.mjs';

export interface ReadVault extends VaultFolder {
  /** What the user set in the plugin, else what it does unasked. */
  readonly settings: Settings;
  /** What the keys of relations mean in this vault. */
  readonly keys: KeyTable;
  /** All but a user's own methods and templates: a template named `I-3` is no ED. */
  readonly notes: readonly Note[];
  /** Paths of those: the notes of the user's own methods and templates. */
  readonly filed: readonly string[];
  /** Folders that could not be listed. */
  readonly findings: readonly Finding[];
}

export function readVault(folder: string, named?: string): ReadVault | { readonly problem: NoVault } {
  const vault = findVault(folder, named);
  if ('problem' in vault) return vault;
  const { root, stored } = vault;
  const { notes: paths, unread } = listNotes(root);
  const keys = readKeys(vault);
  const { settings = defaultSettings } = stored;
  const findings = unread.map(({ path, detail }): Finding => ({
    check: 'file-unreadable',
    severity: 'error',
    path,
    line: 0,
    values: { detail },
  }));
  const filed = paths.filter((path) => isFiled(path, packFoldersOf(settings)));
  const apart = new Set(filed);
  const notes = paths.flatMap((path) => (apart.has(path) ? [] : readFile(root, path, keys)));
  return { ...vault, settings, keys, notes, filed, findings };
}

function readFile(root: string, path: string, keys: KeyTable): Note {
  const read = readText(join(root, path));
  return 'text' in read ? readNote(path, read.text, { keys }) : unreadNote(path, read.problem, keys);
}

/** A note that keeps its place in the graph though nothing of it is known but its name. */
function unreadNote(path: string, problem: NoteProblem, keys: KeyTable): Note {
  return { ...readNote(path, '', { keys }), problems: [problem], textRead: false };
}

/** What the keys of relations mean in this vault. One foreign file is read, when it exists: the user's own names for relations. */
export function readKeys({ root, config }: VaultFolder): KeyTable {
  const read = readText(join(root, config, 'plugins/excalibrain/data.json'));
  return buildKeyTable('text' in read ? readOntology(read.text) : undefined);
}
