// Writes an ED as a new note, never over another; the gallery may lead to the other two ways.
import { applyEdits } from '../apply-edits';
import { announce, openFirst } from '../carry-out';
import { keepInStep } from '../keep-in-step';
import type { Session } from '../session';
import type { Action, Target } from './action';
import { askEd } from './ask-ed';
import { askWritten } from './ask-written';
import { completeNoteAction } from './complete-note';
import { findEd, type KnownEd } from './find-ed';
import { insertAll } from './insert-all';
import { insertEdAtCursor } from './insert-ed-at-cursor';
import { folderFor, isNewFolder } from './note-folder';
import { planNote } from './plan-note';
import { tellBeyond } from './tell-beyond';

export const insertEd: Action = {
  id: 'insert-ed',
  icon: 'file-plus-2',
  async run(session, target) {
    const known = findEd(session, target);
    const choice = known ?? (await askEd(session, target, 'note'));
    if (choice === undefined) return;
    const way = 'where' in choice ? choice.where : 'note';
    if (way !== 'note') {
      const other = way === 'cursor' ? insertEdAtCursor : completeNoteAction;
      await other.run(session, targetOf(target, choice));
      return;
    }
    const project = target.project ?? session.projects.current()?.name ?? (await chooseProject(session));
    if (project === undefined) return;
    const folder = folderFor(session, target, project);
    if (choice.all !== undefined) await insertAll(session, choice.loaded, choice.all, project, folder);
    else if (target.seen === true || (await askWritten(session, choice, project)))
      await create(session, choice, project, folder, target.name);
  },
};

function chooseProject({ desk, projects }: Session): Promise<string | undefined> {
  const known = projects.runs.map(({ key, name }) => ({ key, name, documents: projects.documents(key).length }));
  return desk.chooseProject(known);
}

function targetOf(target: Target, { loaded, ed, sheet }: KnownEd): Target {
  return { cursor: target.cursor, project: target.project, pack: loaded.pack.id, ed: ed.code, sheet: sheet?.id };
}

/** A name that is taken gets a number, even when it is taken between looking and writing. */
async function create(
  session: Session,
  choice: KnownEd,
  project: string,
  folder: string,
  name: string | undefined,
): Promise<void> {
  const { desk, vault } = session;
  const words = desk.words.insert;
  const tried = new Set<string>();
  const madeFolder = isNewFolder(session, folder);
  const beyond = choice.sheet === undefined ? tellBeyond(session, choice.loaded, [choice.ed], project) : [];
  for (;;) {
    const plan = planNote(session, { ...choice, project, folder, name }, tried);
    const { path, title } = plan;
    const applied = await applyEdits(vault, keepInStep(session, [{ kind: 'create', path, text: plan.text }]));
    const refused = applied.outcomes[0]?.refused;
    if (refused === 'taken' && tried.size < 100) {
      tried.add(path);
      continue;
    }
    await openFirst(session, applied.done);
    const also = [...(madeFolder ? [words.madeFolder(folder)] : []), ...plan.remarks, ...beyond];
    announce(session, applied, words.created(title, folder), also);
    return;
  }
}
