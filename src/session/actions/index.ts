// All actions, in the order in which a menu shows them.
import type { Action } from './action';
import { completeNoteAction } from './complete-note';
import { copyMethod } from './copy-method';
import { copyTemplate } from './copy-template';
import { editProperties } from './edit-properties';
import { insertEd } from './insert-ed';
import { insertEdAtCursor } from './insert-ed-at-cursor';
import { insertEdIntoNotes } from './insert-ed-into-notes';
import { openGraph } from './open-graph';
import { openPanel } from './open-panel';
import { undoLast } from './undo-last';

export const actions: readonly Action[] = [
  openPanel,
  openGraph,
  insertEd,
  insertEdAtCursor,
  completeNoteAction,
  insertEdIntoNotes,
  editProperties,
  copyMethod,
  copyTemplate,
  undoLast,
];
