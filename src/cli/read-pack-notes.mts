// Reads the notes of a vault that may hold a user's own methods and templates.
import { join } from 'node:path';
import { isFiled, type PackFolders } from '../core/pack/pack-folders';
import type { PackNote } from '../core/pack/read-user-packs';
import { readText } from './read-text.mjs';
import { findVault, listNotes, type NoVault } from './vault-files.mjs';

/** Notes that cannot be read are left out: `jalons check` tells of them. `filed`: the paths of the notes in those folders, when they are known. */
export function readPackNotes(
  folder: string,
  folders: PackFolders,
  filed?: readonly string[],
): readonly PackNote[] | { readonly problem: NoVault } {
  const vault = findVault(folder);
  if ('problem' in vault) return vault;
  const paths = filed ?? listNotes(vault.root).notes.filter((path) => isFiled(path, folders));
  return paths.flatMap((path) => {
    const read = readText(join(vault.root, path));
    return 'text' in read ? [{ path, text: read.text }] : [];
  });
}
