// Changes a note from the text it holds when its turn comes: changes asked for one note wait for each other.
import { rewrite, type Edit } from '../core/text/edit';
import type { EditOutcome, Vault } from './vault';

/** Gives the new text, or a reason not to write. */
export type MakeText<Reason> = (text: string) => { readonly text: string } | Reason;

/** The note is gone, or the reason that the caller's own function gave; else what came of the write. */
export type NoteChange<Reason> = EditOutcome | { readonly missing: string } | { readonly reason: Reason };

/** The change that each note of a vault waits for last. */
const waiting = new WeakMap<Vault, Map<string, Promise<unknown>>>();

/** Reads, makes the new text and writes it, provided that the note did not change in between. Rejects only as `vault.read` does. */
export async function changeNote<Reason extends object>(
  vault: Vault,
  path: string,
  make: MakeText<Reason>,
): Promise<NoteChange<Reason>> {
  const queue = waiting.get(vault) ?? new Map<string, Promise<unknown>>();
  waiting.set(vault, queue);
  const before = queue.get(path) ?? Promise.resolve();
  const now = before.then(() => changeNow(vault, path, make));
  // Whoever comes next waits for the end, not for success.
  const ended = now.then(nothing, nothing);
  queue.set(path, ended);
  const outcome = await now;
  if (queue.get(path) === ended) queue.delete(path);
  return outcome;
}

function nothing(): void {
  // The one who asked for the change is told how it went.
}

async function changeNow<Reason extends object>(
  vault: Vault,
  path: string,
  make: MakeText<Reason>,
): Promise<NoteChange<Reason>> {
  const before = await vault.read(path);
  if (before === undefined) return { missing: path };
  const made = make(before);
  if (!('text' in made)) return { reason: made };
  const edit: Edit = rewrite(path, before, made.text);
  return made.text === before ? { edit } : vault.apply(edit);
}
