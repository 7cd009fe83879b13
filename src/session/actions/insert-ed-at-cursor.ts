// Writes an ED where the cursor is, in one undo step: its text there, and where the note is or becomes that ED, its properties beside those of the note.
import { insertBody } from '../../core/template/merge-into-note';
import { asInEditor, offsetInFile } from '../../core/text/as-in-editor';
import { rewrite } from '../../core/text/edit';
import { findFrontmatter } from '../../core/text/find-frontmatter';
import { carryOut } from '../carry-out';
import type { Cursor } from '../desk';
import { keepInStep } from '../keep-in-step';
import type { Session } from '../session';
import { titleOf, writePart } from '../write-ed';
import type { Action } from './action';
import { askBecoming } from './ask-becoming';
import { askEd } from './ask-ed';
import { askWritten } from './ask-written';
import { findEd, type KnownEd } from './find-ed';
import { mergeNotes } from './merge-notes';
import { projectFor } from './project-of';

export const insertEdAtCursor: Action = {
  id: 'insert-ed-at-cursor',
  icon: 'text-cursor-input',
  can: (session, target) => (target.cursor ?? session.desk.cursor()) !== undefined,
  async run(session, target) {
    const cursor = target.cursor ?? session.desk.cursor();
    if (cursor === undefined) {
      session.desk.tell(session.desk.words.insert.noCursor);
      return;
    }
    const choice = findEd(session, target) ?? (await askEd(session, { ...target, cursor }, 'cursor', true));
    if (choice === undefined) return;
    const project = projectFor(session, target, cursor.path);
    const becomes = await askBecoming(session, choice, cursor.path);
    if (becomes === undefined) return;
    if (becomes === 'text') await insert(session, cursor, choice, project, true);
    else if (await askWritten(session, choice, project, cursor.path)) await insert(session, cursor, choice, project);
  },
};

/** `alone`: the properties of the note stay as they are. */
async function insert(
  session: Session,
  cursor: Cursor,
  choice: KnownEd,
  project: string,
  alone = false,
): Promise<void> {
  const { desk, vault } = session;
  const title = titleOf(choice);
  const label = desk.words.insert.inserted(title);
  const { path } = cursor;
  const filled = writePart(session, { ...choice, project, title, path });
  if (path === '') {
    cursor.insert(filled.body);
    desk.tell(label);
    return;
  }
  const text = await vault.read(path);
  // What cannot be read whole must not be saved from the editor either.
  if (text === undefined || asInEditor(text) !== cursor.text) {
    const { insert: words } = desk.words;
    desk.tell(words.refused(text === undefined ? words.refusals.failed : words.refusals.changed, path, ''));
    return;
  }
  const offset = offsetInFile(text, cursor.offset);
  const merged = alone
    ? { edits: [rewrite(path, text, insertBody(text, filled.body, offset))], remarks: [] }
    : await mergeNotes(session, [{ path, text, offset, filled }]);
  if (merged === undefined) return;
  if (merged.edits.length === 0) {
    desk.tell(merged.remarks.join('\n'));
    return;
  }
  const done = await carryOut(session, keepInStep(session, merged.edits), label);
  if (done.length > 0) cursor.goTo(asInEditor(text.slice(Math.max(offset, findFrontmatter(text).bodyStart))).length);
}
