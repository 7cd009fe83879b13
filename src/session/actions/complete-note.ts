// Adds to notes the headings and properties that their template has and they lack; the difference is shown first.
import type { Session } from '../session';
import type { Action, Target } from './action';
import { askEd } from './ask-ed';
import { askWritten } from './ask-written';
import { completeNotes, edOf } from './complete-notes';
import { findEd, type KnownEd } from './find-ed';
import { projectFor } from './project-of';

export const completeNoteAction: Action = {
  id: 'complete-note',
  icon: 'list-plus',
  can: (session, target) => pathsOf(session, target).length > 0,
  async run(session, target) {
    const { desk } = session;
    const paths = pathsOf(session, target);
    if (paths.length === 0) {
      desk.tell(desk.words.insert.noNote);
      return;
    }
    const known = findEd(session, target) ?? (await askForOne(session, target, paths));
    if (known === 'gave up') return;
    await completeNotes(session, target, paths, known);
  },
};

function pathsOf({ desk }: Session, { paths }: Target): readonly string[] {
  const active = desk.activeNote();
  return paths ?? (active === undefined ? [] : [active]);
}

/** One note that bears no ED: the user says which one it is to become. Of several, those without are left out. */
async function askForOne(
  session: Session,
  target: Target,
  paths: readonly string[],
): Promise<KnownEd | undefined | 'gave up'> {
  const [path] = paths;
  if (paths.length !== 1 || path === undefined || edOf(session, path) !== undefined) return undefined;
  const choice = await askEd(session, target, 'complete', true);
  if (choice === undefined) return 'gave up';
  const project = projectFor(session, target, path);
  return (await askWritten(session, choice, project, path)) ? choice : 'gave up';
}
