// Finds the folder of a vault, and in it the folder with the settings of Obsidian and its plugins, which a user may have renamed.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type StoredSettings } from './read-settings.mjs';
import { codeOf } from './vault-files.mjs';

interface ConfigFolder {
  /** Name of the folder with the settings; there may be none of that name. */
  readonly config: string;
  /** Names of the folders that could each be it, where nobody said which: none of them is read. */
  readonly doubtful: readonly string[];
}

export interface VaultFolder extends ConfigFolder {
  /** The real path. */
  readonly root: string;
  /** What the user set in the plugin. */
  readonly stored: StoredSettings;
}

/** Why a path is no vault, or has no folder of settings of the name that is asked for. */
export type NoVault = 'missing' | 'file' | 'unreadable' | 'noConfig';

const USUAL = '.obsidian';

/** What only a folder of settings holds: our own, else the app's. */
const MARKS = ['plugins/jalons/data.json', 'app.json'];

/** `named`: the folder of settings that the user names, else the usual one, else the only one that is plainly it. */
export function findVault(folder: string, named?: string): VaultFolder | { readonly problem: NoVault } {
  // The system takes an empty text for the folder where one stands.
  if (folder === '') return { problem: 'missing' };
  try {
    const root = realpathSync(folder);
    if (!statSync(root).isDirectory()) return { problem: 'file' };
    const found = named === undefined ? findConfig(root) : findNamed(root, named);
    return found === undefined ? { problem: 'noConfig' } : { root, ...found, stored: readSettings(root, found.config) };
  } catch (problem) {
    return { problem: codeOf(problem) === 'ENOENT' || codeOf(problem) === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}

/** A name alone, as a terminal completes it, in any normal form: nothing beside the vault's root is ever looked at. */
function findNamed(root: string, named: string): ConfigFolder | undefined {
  const wanted = named.replaceAll('\\', '/').replace(/^\.\//u, '').replace(/\/$/u, '').normalize('NFC');
  const config = foldersOf(root).find((name) => name.normalize('NFC') === wanted);
  return config === undefined ? undefined : { config, doubtful: [] };
}

function findConfig(root: string): ConfigFolder {
  if (existsSync(join(root, USUAL))) return { config: USUAL, doubtful: [] };
  const hidden = foldersOf(root).filter((name) => name.startsWith('.'));
  for (const mark of MARKS) {
    const [config, ...others] = hidden.filter((name) => existsSync(join(root, name, mark)));
    if (config === undefined) continue;
    return others.length === 0 ? { config, doubtful: [] } : { config: USUAL, doubtful: [config, ...others] };
  }
  return { config: USUAL, doubtful: [] };
}

/** None where the folder may not be listed, which is told with the notes. */
function foldersOf(root: string): readonly string[] {
  try {
    return readdirSync(root)
      .filter((name) => isFolder(join(root, name)))
      .sort();
  } catch (problem) {
    if (codeOf(problem) === '') throw problem;
    return [];
  }
}

/** A link that leads nowhere, or round in circles, is none. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (problem) {
    if (codeOf(problem) === '') throw problem;
    return false;
  }
}
