// Puts one document at the end of several notes, as one operation; the difference is shown first.
import { carryOut } from '../carry-out';
import { titleOf, writeEd } from '../write-ed';
import { keepInStep } from '../keep-in-step';
import type { Action } from './action';
import { askEd } from './ask-ed';
import { findEd } from './find-ed';
import { mergeNotes, type MergeWish } from './merge-notes';
import { projectOf } from './project-of';

export const insertEdIntoNotes: Action = {
  id: 'insert-ed-into-notes',
  icon: 'files',
  title: (words) => words.insert.actions.insertEdIntoNotes,
  can: (_, { paths = [] }) => paths.length > 0,
  async run(session, target) {
    const { desk, vault } = session;
    const words = desk.words.insert;
    const choice = findEd(session.packs(), target) ?? (await askEd(session, target, 'cursor', true));
    if (choice === undefined) return;
    const wishes: MergeWish[] = [];
    const gone: string[] = [];
    for (const path of target.paths ?? []) {
      const text = await vault.read(path);
      if (text === undefined) {
        gone.push(words.notOpened(path));
        continue;
      }
      const project = target.project ?? projectOf(session, path) ?? '';
      const filled = writeEd(session, { ...choice, project, title: titleOf(choice), path });
      wishes.push({ path, text, offset: text.length, filled: choice.sheet ? { ...filled, frontmatter: '' } : filled });
    }
    const merged = await mergeNotes(session, wishes);
    if (merged === undefined) return;
    const remarks = [...gone, ...merged.remarks];
    const edits = keepInStep(session, merged.edits);
    if (edits.length === 0) {
      desk.tell(remarks.join('\n'));
      return;
    }
    const title = words.previewInsert(titleOf(choice), edits.length);
    if (!(await desk.preview({ title, edits, remarks }))) return;
    await carryOut(session, edits, words.insertedMany(titleOf(choice), edits.length));
  },
};
