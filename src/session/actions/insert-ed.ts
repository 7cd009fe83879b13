// Writes an ED as a new note, never over another.
import { freePath } from '../../core/text/free-path';
import type { LoadedPack, Ed } from '../../core/pack/pack';
import { projectKey } from '../../core/project/find-projects';
import { nameNote } from '../../core/template/name-note';
import { applyEdits } from '../apply-edits';
import type { Session } from '../session';
import { writeEd } from '../write-ed';
import type { Action, Target } from './action';
import { findEd } from './find-ed';
import { insertEdAtCursor } from './insert-ed-at-cursor';

export const insertEd: Action = {
  id: 'insert-ed',
  icon: 'file-plus-2',
  title: (words) => words.insert.actions.insertEd,
  async run(session, target) {
    const known = findEd(session.packs(), target);
    const choice = known ?? (await session.desk.chooseEd('note', session.desk.cursor() !== undefined));
    if (choice === undefined) return;
    const { loaded, ed } = choice;
    if ('where' in choice && choice.where === 'cursor') {
      await insertEdAtCursor.run(session, { ...target, pack: loaded.pack.id, ed: ed.code });
      return;
    }
    const project = target.project ?? (await session.desk.chooseProject(session.facts.projects));
    if (project === undefined) return;
    const folder = folderFor(session, target, project);
    if (folder !== '' && !session.vault.exists(folder)) session.desk.tell(session.desk.words.insert.noFolder(folder));
    else await create(session, loaded, ed, project, folder);
  },
};

/** A name that is taken gets a number, even when it is taken between looking and writing. */
async function create(session: Session, loaded: LoadedPack, ed: Ed, project: string, folder: string): Promise<void> {
  const { desk, vault } = session;
  const words = desk.words.insert;
  const { name } = nameNote({
    ed,
    project,
    language: 'fr',
    pattern: session.settings().namePattern,
    format: (pattern) => desk.format(pattern),
  });
  const tried = new Set<string>();
  for (;;) {
    const path = freePath(folder, name, (taken) => tried.has(taken) || vault.exists(taken));
    const title = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    const { text } = writeEd(session, { loaded, ed, project, title, path });
    const { done, outcomes } = await applyEdits(vault, [{ kind: 'create', path, text }]);
    const { refused, detail = '' } = outcomes[0] ?? {};
    if (refused === 'taken' && tried.size < 100) {
      tried.add(path);
      continue;
    }
    if (refused === undefined) {
      session.undo.record({ label: words.created(title, folder), edits: done });
      await desk.openNote(path);
      desk.tell(words.created(title, folder));
    } else desk.tell(words.refused(words.refusals[refused], path, detail));
    return;
  }
}

/** The folder that was clicked; else that of the settings; else where the project's note or documents are; else Obsidian's choice. */
function folderFor(session: Session, target: Target, project: string): string {
  const { edFolder } = session.settings();
  return (
    target.folder ??
    (edFolder === '' ? undefined : edFolder) ??
    projectFolder(session, project) ??
    session.desk.newNoteFolder()
  );
}

function projectFolder({ facts }: Session, project: string): string | undefined {
  if (project === '') return undefined;
  const key = projectKey(project);
  const paths = [...facts.methodNotes.values()]
    .filter((note) => note.kind === 'deliverable' && projectKey(note.project ?? '') === key)
    .map(({ path }) => path)
    .sort();
  const path = facts.projects.find((known) => known.key === key)?.path ?? paths[0];
  return path === undefined ? undefined : path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
