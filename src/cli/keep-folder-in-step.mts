// Adds to what a command writes the flat links that follow it, where the plugin's settings in the vault ask for them.
import { buildGraph } from '../core/graph/build-graph';
import type { Edit } from '../core/text/edit';
import { flatNamesOf, withFlatLinks } from '../session/keep-in-step';
import type { ReadVault } from './read-vault.mjs';

/** The same edits where sharing is off. */
export function keepFolderInStep({ settings, notes }: ReadVault, edits: readonly Edit[]): readonly Edit[] {
  return settings.shareRelations ? withFlatLinks(edits, buildGraph(notes), flatNamesOf(settings)) : edits;
}
