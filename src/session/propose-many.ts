// Writes many edits as one operation: with progress, to be stopped between notes, told with a report, taken back as one.
import { addToGroup } from '../core/text/add-to-group';
import type { Edit } from '../core/text/edit';
import { applyEdits } from './apply-edits';
import { tellDone } from './carry-out';
import type { Preview } from './desk';
import type { Session } from './session';
import type { EditOutcome } from './vault';

/**
 * Shows the edits, for the user to leave some out, and writes the others. `label` says what was done, from what was written; `working` heads the
 * progress; `also`: further lines of the report.
 */
export async function proposeMany(
  session: Session,
  preview: Preview,
  label: (written: readonly Edit[]) => string,
  working: string,
  also: readonly string[] = [],
): Promise<void> {
  const edits = (await session.desk.previewEach(preview)) ?? [];
  if (edits.length === 0) return;
  const progress = session.desk.progress(working);
  const { done, outcomes } = await applyEdits(session.vault, edits, ({ length }) =>
    progress.step(length, edits.length),
  );
  progress.end();
  const left = edits.length - outcomes.length;
  const { report } = session.desk.words.findingsView;
  const lines = [...tellRefused(session, outcomes), ...(left === 0 ? [] : [report.left(left)]), ...also];
  tellDone(session, { label: label(done), edits: done }, lines);
}

/** A line for each reason, with the notes that it concerns. */
function tellRefused({ desk }: Session, outcomes: readonly EditOutcome[]): readonly string[] {
  const paths = new Map<string, string[]>();
  for (const { edit, refused } of outcomes) {
    if (refused === undefined) continue;
    addToGroup(paths, desk.words.insert.refusals[refused], edit.path);
  }
  return [...paths].map(([why, notes]) => desk.words.findingsView.report.refused(notes, why));
}
