// Opens a document that is to review beside the source that changed, at the first heading that did.
import { foldFull } from '../../core/text/fold';
import type { Stale } from '../../core/project/ed-standing';
import type { Session } from '../session';
import type { Action, Target } from './action';
import { askStanding, hasProject, type FoundEd } from './ask-project';

export const compareSource: Action = {
  id: 'compare-source',
  icon: 'columns-2',
  can: hasProject,
  async run(session, target) {
    const found = await askStanding(session, target, 'compare', ({ stale }) => stale.length > 0);
    const stale = found === undefined ? undefined : await askSource(session, target, found);
    if (found === undefined || stale === undefined) return;
    const { desk, facts } = session;
    const { path } = found.standing;
    if (path === undefined || stale.path === undefined) {
      desk.tell(desk.words.projectActs.sourceGone(stale.source));
      return;
    }
    const wanted = foldFull(stale.changes.find(({ kind }) => kind !== 'removed')?.heading ?? '');
    const heading = facts.notes.get(stale.path)?.headings.find(({ text }) => foldFull(text) === wanted);
    await desk.openBeside(path, stale.path, heading?.line);
  },
};

/** A source that is named but did not change can be looked at too. */
async function askSource({ desk }: Session, target: Target, { state, standing }: FoundEd): Promise<Stale | undefined> {
  const { stale } = standing;
  const known = stale.find(({ source }) => source === target.source);
  if (known !== undefined) return known;
  if (target.source !== undefined) {
    const path = state.contents.get(target.source)?.documents[0]?.note.path;
    return { source: target.source, changes: [], path };
  }
  const [only, ...others] = stale;
  if (others.length === 0) return only;
  const items = stale.map(({ source, changes }) => ({
    key: source,
    title: source,
    note: changes.map(({ heading }) => heading).join(' · '),
  }));
  const source = await desk.chooseOne({ prompt: desk.words.projectActs.whichSource, items });
  return stale.find((one) => one.source === source);
}
