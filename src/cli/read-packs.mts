// Reads the methods: the built-in ones, and the user's own from the notes of a vault.
import { join } from 'node:path';
import { packShelf } from '../packs';
import { LivePacks } from '../session/live-packs';
import { packFoldersOf } from '../session/settings/settings';
import { readText } from './read-text.mjs';
import type { ReadVault } from './read-vault.mjs';

/** Without a vault the built-in ones alone. Notes that cannot be read are left out: `jalons check` tells of them. */
export function readPacks(vault?: Pick<ReadVault, 'root' | 'settings' | 'filed'>): LivePacks {
  const packs = new LivePacks(packShelf);
  if (vault === undefined) return packs;
  const notes = vault.filed.flatMap((path) => {
    const read = readText(join(vault.root, path));
    return 'text' in read ? [{ path, text: read.text }] : [];
  });
  packs.follow({ folders: packFoldersOf(vault.settings), notes, problems: [] });
  return packs;
}
