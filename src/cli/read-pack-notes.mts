// Reads the notes of a vault that may hold a user's own methods and templates.
import { join } from 'node:path';
import type { PackNote } from '../core/pack/read-user-packs';
import { readText } from './read-text.mjs';

/** Notes that cannot be read are left out: `jalons check` tells of them. `filed`: the paths of the notes in the folders of these. */
export function readPackNotes(root: string, filed: readonly string[]): readonly PackNote[] {
  return filed.flatMap((path) => {
    const read = readText(join(root, path));
    return 'text' in read ? [{ path, text: read.text }] : [];
  });
}
