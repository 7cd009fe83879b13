// Takes EDs that are beyond a project's scope into it: they then count for its progress and stand in its dossier.
import type { EdStanding } from '../../core/project/standing';
import { takeEds } from '../../core/project/take-eds';
import { carryOut } from '../carry-out';
import { chooseAmong } from '../choose-among';
import { readNow } from '../read-now';
import type { Session } from '../session';
import type { Action } from './action';
import { askState, hasProject } from './ask-project';
import { editsOf } from './validate-ed';

export const takeEdsAction: Action = {
  id: 'take-eds',
  icon: 'list-checks',
  can: hasProject,
  async run(session, target) {
    const state = await askState(session, target);
    if (state === undefined) return;
    const { desk } = session;
    const words = desk.words.projectActs;
    const { run, pack, beyond } = state;
    const now = run.note && (await readNow(session, run.note.path));
    if (now === undefined || beyond.length === 0) {
      desk.tell(now === undefined ? words.noNoteOfProject(run.name) : words.nothingToTake(run.name));
      return;
    }
    const wanted = await askWhich(session, beyond, target.ed);
    if (wanted === undefined) return;
    const eds = wanted.map(({ ed }) => ed);
    const edits = editsOf(session, takeEds({ run, pack, eds, ...now })) ?? [];
    const codes = eds.map(({ code }) => code).join(', ');
    if (edits.length > 0) await carryOut(session, edits, words.taken(codes, run.name));
  },
};

/** All that are written at once, where these are several; one of them; one that is not written yet. `code`: of the one that the door names, else of the active note. */
async function askWhich(
  { desk }: Session,
  beyond: readonly EdStanding[],
  code: string | undefined,
): Promise<readonly EdStanding[] | undefined> {
  const words = desk.words.projectActs;
  const written = beyond.filter(({ path }) => path !== undefined);
  const active = desk.activeNote();
  const shown = written.find(({ documents }) => documents.some(({ note }) => note.path === active));
  const each = [...new Set([...written, ...beyond])].map((one) => ({
    key: one.ed.code,
    title: `${one.ed.code} ${desk.say(one.ed.title)}`,
    note: desk.words.project.status[one.status],
    eds: [one],
  }));
  const codes = written.map(({ ed }) => ed.code).join(', ');
  const all = { key: '', title: words.takeAll(written.length), note: codes, eds: written };
  const offers = written.length > 1 ? [all, ...each] : each;
  return (await chooseAmong(desk, words.whichToTake, offers, (one) => one, code ?? shown?.ed.code))?.eds;
}
