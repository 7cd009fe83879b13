// Writes many edits as one operation: with progress, to be stopped between notes, told with a report, taken back as one.
import type { Edit } from '../core/text/edit';
import { applyEdits } from './apply-edits';
import { announce } from './carry-out';
import type { Progress } from './desk';
import type { Session } from './session';
import type { EditOutcome } from './vault';

/** `label` says what was done, from how many notes were written; `also`: further lines of the report. */
export async function writeMany(
  session: Session,
  edits: readonly Edit[],
  label: (written: readonly Edit[]) => string,
  progress: Progress,
  also: readonly string[] = [],
): Promise<readonly EditOutcome[]> {
  const outcomes: EditOutcome[] = [];
  for (const [at, edit] of edits.entries()) {
    if (!(await progress.step(at, edits.length))) break;
    outcomes.push(...(await applyEdits(session.vault, [edit])).outcomes);
  }
  progress.end();
  const written = outcomes.filter(({ refused }) => refused === undefined);
  const done = written.map(({ edit }) => edit);
  const left = edits.length - outcomes.length;
  const { report } = session.desk.words.findingsView;
  const lines = [...tellRefused(session, outcomes), ...(left === 0 ? [] : [report.left(left)]), ...also];
  if (done.length === 0 && lines.length > 0) session.desk.tell(lines.join('\n'));
  // What was refused is told in the report, by reason.
  announce(session, { done, outcomes: written }, label(done), lines);
  return outcomes;
}

/** A line for each reason, with the notes that it concerns. */
function tellRefused({ desk }: Session, outcomes: readonly EditOutcome[]): readonly string[] {
  const paths = new Map<string, string[]>();
  for (const { edit, refused } of outcomes) {
    if (refused === undefined) continue;
    const why = desk.words.insert.refusals[refused];
    paths.set(why, [...(paths.get(why) ?? []), edit.path]);
  }
  return [...paths].map(([why, notes]) => desk.words.findingsView.report.refused(notes, why));
}
