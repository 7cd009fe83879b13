// Validates a document, or marks it as reviewed: by its author's word, in the note itself.
import { isChanged } from '../../core/project/evidence';
import type { EdStanding } from '../../core/project/standing';
import type { Changed, SeveralNotes } from '../../core/project/validate-ed';
import { tellEvidence } from '../../words/tell-project';
import { carryOut, propose } from '../carry-out';
import { planValidation } from '../plan-validation';
import type { Session } from '../session';
import type { Action, Target } from './action';
import { askStanding, hasProject } from './ask-project';
import { tellProblem } from './merge-notes';

export const validateEdAction: Action = {
  id: 'validate-ed',
  icon: 'badge-check',
  can: hasProject,
  run: (session, target) => record(session, target, 'validate'),
};

export const reviewEdAction: Action = {
  id: 'review-ed',
  icon: 'eye',
  can: hasProject,
  run: (session, target) => record(session, target, 'review'),
};

/** Which documents may be in question. */
const offers = {
  validate: (standing: EdStanding) =>
    standing.status !== 'absent' &&
    (standing.status !== 'validated' || standing.stale.length > 0 || isChanged(standing)),
  review: ({ stale }: EdStanding) => stale.length > 0,
};

/** Nothing is forbidden: a document with empty headings can be validated, and what it lacks is shown first. */
async function record(session: Session, target: Target, what: keyof typeof offers): Promise<void> {
  const found = await askStanding(session, target, what, offers[what]);
  if (found === undefined) return;
  const { state, standing } = found;
  const validates = what === 'validate';
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
