// Takes back the last thing that was written, unless the note was changed since.
import type { Action } from './action';

export const undoLast: Action = {
  id: 'undo-last',
  icon: 'undo-2',
  title: (words) => words.insert.actions.undoLast,
  can: ({ undo }) => undo.last !== undefined,
  async run({ undo, vault, desk }) {
    const undone = await undo.undo(vault);
    if (undone === undefined) return;
    const { insert } = desk.words;
    const refusals = undone.outcomes.filter(({ refused }) => refused !== undefined);
    for (const { edit, refused } of refusals) {
      if (refused !== undefined) desk.tell(insert.notUndone(edit.path, insert.refusals[refused]));
    }
    if (refusals.length < undone.outcomes.length) desk.tell(insert.undone(undone.operation.label));
  },
};
