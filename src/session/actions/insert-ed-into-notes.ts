// Puts one document at the end of several notes, as one operation; the difference is shown first.
import { propose } from '../carry-out';
import { titleOf, writePart } from '../write-ed';
import type { Action } from './action';
import { askEd } from './ask-ed';
import { findEd } from './find-ed';
import { mergeNotes, type MergeWish } from './merge-notes';
import { projectFor } from './project-of';

export const insertEdIntoNotes: Action = {
  id: 'insert-ed-into-notes',
  icon: 'files',
  can: (_, { paths = [] }) => paths.length > 0,
  async run(session, target) {
    const { desk, vault } = session;
    const words = desk.words.insert;
    const choice = findEd(session, target) ?? (await askEd(session, target, 'cursor', true));
    if (choice === undefined) return;
    const wishes: MergeWish[] = [];
    const gone: string[] = [];
    for (const path of target.paths ?? []) {
      const text = await vault.read(path);
      if (text === undefined) {
        gone.push(words.notOpened(path));
        continue;
      }
      const project = projectFor(session, target, path);
      const filled = writePart(session, { ...choice, project, title: titleOf(choice), path });
      wishes.push({ path, text, offset: text.length, filled });
    }
    const merged = await mergeNotes(session, wishes);
    if (merged === undefined) return;
    const remarks = [...gone, ...merged.remarks];
    const { edits } = merged;
    if (edits.length === 0) {
      desk.tell(remarks.join('\n'));
      return;
    }
    const [title, count] = [titleOf(choice), edits.length];
    await propose(session, words.previewInsert(title, count), edits, words.insertedMany(title, count), remarks);
  },
};
