// Makes the changes of one operation, one after the other, and says of each note whether it was written.
import type { Edit } from '../core/text/edit';
import { detailOf } from '../core/text/detail-of';
import type { EditOutcome, Vault } from './vault';

export interface Applied {
  /** What was written, in the order it was written: what an undo takes back. */
  readonly done: readonly Edit[];
  /** One for each edit that was tried, in the order in which they were asked for. */
  readonly outcomes: readonly EditOutcome[];
}

/**
 * A note that cannot be written does not stop the others: each note is whole, before or after. `goesOn` is asked before each edit, with what came of
 * those before it; where it says no, the rest is left. Never rejects but as `goesOn` does.
 */
export async function applyEdits(
  vault: Vault,
  edits: readonly Edit[],
  goesOn: (outcomes: readonly EditOutcome[]) => boolean | Promise<boolean> = () => true,
): Promise<Applied> {
  const outcomes: EditOutcome[] = [];
  for (const edit of edits) {
    if (!(await goesOn(outcomes))) break;
    outcomes.push(await applyOne(vault, edit));
  }
  return appliedOf(outcomes);
}

export function appliedOf(outcomes: readonly EditOutcome[]): Applied {
  const written = outcomes.filter(({ edit, refused }) => refused === undefined && !isNothing(edit));
  return { done: written.map(({ edit }) => edit), outcomes };
}

/** Whether an edit asks for what the note holds already. */
export function isNothing(edit: Edit): boolean {
  return edit.kind === 'rewrite' && edit.before === edit.after;
}

async function applyOne(vault: Vault, edit: Edit): Promise<EditOutcome> {
  if (isNothing(edit)) return { edit };
  try {
    return await vault.apply(edit);
  } catch (problem) {
    return { edit, refused: 'failed', detail: detailOf(problem) };
  }
}
