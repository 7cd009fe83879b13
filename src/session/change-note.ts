// Changes a note from the text it holds when its turn comes: changes asked for one note wait for each other.
import { rewrite } from '../core/text/edit';
import { Turns } from './turns';
import { isNothing } from './apply-edits';
import type { EditOutcome, Vault } from './vault';

const turns = new WeakMap<Vault, Turns>();

/**
 * Reads, makes the new text and writes it, provided that the note did not change in between. Undefined when the note is gone. Rejects only as `vault`
 * does.
 */
export function changeNote(
  vault: Vault,
  path: string,
  make: (text: string) => string,
): Promise<EditOutcome | undefined> {
  const ofVault = turns.get(vault) ?? new Turns();
  turns.set(vault, ofVault);
  return ofVault.take(path, async () => {
    const before = await vault.read(path);
    if (before === undefined) return undefined;
    const edit = rewrite(path, before, make(before));
    return isNothing(edit) ? { edit } : vault.apply(edit);
  });
}
