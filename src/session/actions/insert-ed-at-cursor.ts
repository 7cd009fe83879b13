// Writes the body of an ED where the cursor is; the note keeps its own properties.
import { edTitle } from '../../core/template/ed-title';
import { writeEd } from '../write-ed';
import type { Action } from './action';
import { findEd } from './find-ed';

export const insertEdAtCursor: Action = {
  id: 'insert-ed-at-cursor',
  icon: 'text-cursor-input',
  title: (words) => words.insert.actions.insertEdAtCursor,
  can: (session, target) => (target.cursor ?? session.desk.cursor()) !== undefined,
  async run(session, target) {
    const { desk, facts } = session;
    const cursor = target.cursor ?? desk.cursor();
    if (cursor === undefined) {
      desk.tell(desk.words.insert.noCursor);
      return;
    }
    const choice = findEd(session.packs(), target) ?? (await desk.chooseEd('cursor', true));
    if (choice === undefined) return;
    const { loaded, ed } = choice;
    const project = facts.methodNotes.get(cursor.path)?.project ?? target.project ?? '';
    const { body } = writeEd(session, { loaded, ed, project, title: edTitle(ed, 'fr'), path: cursor.path });
    cursor.insert(body);
    desk.tell(desk.words.insert.inserted(edTitle(ed, 'fr')));
  },
};
