// Validates a document, or marks it as reviewed: by its author's word, in the note itself.
import type { Changed, SeveralNotes } from '../../core/project/validate-ed';
import { tellEvidence } from '../../words/tell-project';
import { carryOut, propose } from '../carry-out';
import { planValidation } from '../plan-validation';
import type { Session } from '../session';
import type { Action } from './action';
import { askStanding, hasProject, type FoundEd } from './ask-project';
import { tellProblem } from './merge-notes';

export const validateEdAction: Action = {
  id: 'validate-ed',
  icon: 'badge-check',
  can: hasProject,
  async run(session, target) {
    const found = await askStanding(session, target, 'validate', ({ status, stale }) => {
      return status !== 'absent' && (status !== 'validated' || stale.length > 0);
    });
    if (found !== undefined) await record(session, found, true);
  },
};

export const reviewEdAction: Action = {
  id: 'review-ed',
  icon: 'eye',
  can: hasProject,
  async run(session, target) {
    const found = await askStanding(session, target, 'review', ({ stale }) => stale.length > 0);
    if (found !== undefined) await record(session, found, false);
  },
};

/** Nothing is forbidden: a document with empty headings can be validated, and what it lacks is shown first. */
async function record(session: Session, { state, standing }: FoundEd, validates: boolean): Promise<void> {
  const { desk } = session;
  const words = desk.words.projectActs;
  const { code } = standing.ed;
  if (standing.documents.length === 0) {
    desk.tell(words.absent(code));
    return;
  }
  const { content, changed } = await planValidation(session, state, standing, validates);
  const edits = editsOf(session, changed);
  if (edits === undefined) return;
  if (edits.length === 0) {
    desk.tell(validates ? words.alreadyValidated(code) : words.alreadyReviewed(code));
    return;
  }
  const remarks = content.evidence
    .filter(({ kind }) => kind === 'heading-empty' || kind === 'heading-missing')
    .map((one) => tellEvidence(desk.words, one));
  const asks = edits.length > 1 || (validates && standing.status !== 'validated' && remarks.length > 0);
  const label = validates ? words.validated(code) : words.reviewed(code);
  await (asks ? propose(session, words.previewValidate(code), edits, label, remarks) : carryOut(session, edits, label));
}

/** The edits of a gesture; undefined after a word to the user when a note cannot be written. */
export function editsOf(
  session: Session,
  changed: Changed | SeveralNotes,
): Extract<Changed, { edits: unknown }>['edits'] | undefined {
  if ('edits' in changed) return changed.edits;
  const { desk } = session;
  desk.tell(
    'several' in changed
      ? desk.words.interop.cli.severalNotes(changed.several)
      : tellProblem(session, changed.path, changed.problem),
  );
  return undefined;
}
