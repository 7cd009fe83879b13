// Opens a document that is to review beside the source that changed, at the first heading that did; the document at its own heading of that name, else at its first.
import { foldFull } from '../../core/text/fold';
import type { Stale } from '../../core/project/ed-standing';
import { chooseAmong } from '../choose-among';
import type { ListItem } from '../desk';
import type { Session } from '../session';
import type { Action, Target } from './action';
import { askStanding, hasProject, type FoundEd } from './ask-project';

export const compareSource: Action = {
  id: 'compare-source',
  icon: 'columns-2',
  can: hasProject,
  async run(session, target) {
    const found = await askStanding(session, target, 'compare', ({ stale }) => stale.length > 0);
    const stale = found && (await askSource(session, target, found));
    if (found === undefined || stale === undefined) return;
    const { desk, facts } = session;
    const { path } = found.standing;
    if (path === undefined || stale.path === undefined) {
      desk.tell(desk.words.projectActs.sourceGone(stale.source));
      return;
    }
    const wanted = foldFull(stale.changes.find(({ kind }) => kind !== 'removed')?.heading ?? '');
    const lineIn = (note: string): number | undefined =>
      facts.notes.get(note)?.headings.find(({ text }) => foldFull(text) === wanted)?.line;
    const ownLine = lineIn(path) ?? facts.notes.get(path)?.headings[0]?.line;
    await desk.openBeside(path, stale.path, lineIn(stale.path), ownLine);
  },
};

/** A source that is named but did not change can be looked at too. */
async function askSource({ desk }: Session, target: Target, { state, standing }: FoundEd): Promise<Stale | undefined> {
  const [first, ...others] = standing.stale;
  if (target.source === undefined && others.length === 0) return first;
  const tell = ({ source, changes }: Stale): ListItem => ({
    key: source,
    title: source,
    note: changes.map(({ heading }) => heading).join(' · '),
  });
  const { whichSource } = desk.words.projectActs;
  const chosen = await chooseAmong(desk, whichSource, standing.stale, tell, target.source);
  if (chosen !== undefined || target.source === undefined) return chosen;
  const path = state.contents.get(target.source)?.documents[0]?.note.path;
  return { source: target.source, changes: [], path };
}
