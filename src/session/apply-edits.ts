// Makes the changes of one operation, one after the other, and says of each note whether it was written.
import type { Edit } from '../core/text/edit';
import { detailOf } from '../core/text/detail-of';
import type { EditOutcome, Vault } from './vault';

export interface Applied {
  /** What was written, in the order it was written: what an undo takes back. */
  readonly done: readonly Edit[];
  /** One for each edit that was asked for, in the same order. */
  readonly outcomes: readonly EditOutcome[];
}

/** A note that cannot be written does not stop the others: each note is whole, before or after. Never rejects. */
export async function applyEdits(vault: Vault, edits: readonly Edit[]): Promise<Applied> {
  const outcomes: EditOutcome[] = [];
  for (const edit of edits) outcomes.push(await applyOne(vault, edit));
  return { done: outcomes.filter(({ refused }) => refused === undefined).map(({ edit }) => edit), outcomes };
}

async function applyOne(vault: Vault, edit: Edit): Promise<EditOutcome> {
  if (edit.kind === 'rewrite' && edit.before === edit.after) return { edit };
  try {
    return await vault.apply(edit);
  } catch (problem) {
    return { edit, refused: 'failed', detail: detailOf(problem) };
  }
}
