// Takes back the last thing that was written, unless the note was changed since.
import { takeBack } from '../carry-out';
import type { Action } from './action';

export const undoLast: Action = {
  id: 'undo-last',
  icon: 'undo-2',
  can: ({ undo }) => undo.last !== undefined,
  run: (session) => takeBack(session),
};
