// Leaves a check out for one note: the reason is asked for, and stands in the note beside the check's name.
import { ignoreCheck } from '../../core/check/ignore-check';
import { rewrite, type Edit } from '../../core/text/edit';
import { headFindings } from '../../words/tell-finding';
import { carryOut } from '../carry-out';
import type { Action } from './action';
import { tellProblem } from './merge-notes';

export const ignoreFinding: Action = {
  id: 'ignore-finding',
  icon: 'eye-off',
  can: (_, { finding }) => finding !== undefined,
  async run(session, { finding }) {
    const { desk, vault } = session;
    if (finding === undefined) return;
    const { path, check } = finding;
    const before = await vault.read(path);
    if (before === undefined) {
      desk.tell(desk.words.insert.notOpened(path));
      return;
    }
    const tried = ignoreCheck(before, check, '…');
    if ('problem' in tried) {
      desk.tell(tellProblem(session, path, tried.problem));
      return;
    }
    const write = (reason: string): Edit => {
      const made = ignoreCheck(before, check, reason);
      return rewrite(path, before, 'text' in made ? made.text : before);
    };
    const title = headFindings(desk.words, check);
    const edit = await desk.askReason({ title: desk.words.findingsView.ignore.title(title), write });
    if (edit !== undefined) await carryOut(session, [edit], desk.words.findingsView.ignore.done(title));
  },
};
