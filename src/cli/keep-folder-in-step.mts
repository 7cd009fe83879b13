// Adds to what a command writes the flat links that follow it, where the plugin's settings in the vault ask for them.
import { buildGraph } from '../core/graph/build-graph';
import type { Note } from '../core/graph/note';
import { readNote } from '../core/graph/read-note';
import type { Edit } from '../core/text/edit';
import { flatNamesOf, withFlatLinks } from '../session/keep-in-step';
import type { ReadVault } from './read-vault.mjs';

/** The same edits where sharing is off. */
export function keepFolderInStep({ settings, notes, keys }: ReadVault, edits: readonly Edit[]): readonly Edit[] {
  if (!settings.shareRelations) return edits;
  const read = (path: string, text: string): Note => readNote(path, text, { keys });
  return withFlatLinks(edits, buildGraph(notes), flatNamesOf(settings), read);
}
