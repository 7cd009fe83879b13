// Where a new document goes.
import { projectKey } from '../../core/project/find-projects';
import type { Session } from '../session';
import type { Target } from './action';
import { folderOf } from '../../core/text/folder-of';

/** The folder that was clicked; else that of the settings; else the project's, as its note says or as its documents lie; else Obsidian's choice. */
export function folderFor(session: Session, target: Target, project: string): string {
  const { edFolder } = session.settings();
  const folder =
    target.folder ??
    (edFolder.trim() === '' ? undefined : edFolder) ??
    projectFolder(session, project) ??
    session.desk.newNoteFolder();
  // A folder that is there keeps its name, spaces at its ends included.
  if (folder !== '' && !folder.endsWith('/') && session.vault.exists(folder)) return folder;
  const names = folder.replaceAll('\\', '/').split('/');
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .join('/');
}

/** Whether writing into a folder makes it. */
export function isNewFolder({ vault }: Session, folder: string): boolean {
  return folder !== '' && !vault.exists(folder);
}

/** A folder that is not taken: a number follows the wanted name where it is. */
export function freeFolder(wanted: string, taken: (path: string) => boolean): string {
  let folder = wanted;
  for (let number = 2; taken(folder); number += 1) folder = `${wanted} ${number}`;
  return folder;
}

function projectFolder({ projects }: Session, project: string): string | undefined {
  const run = project === '' ? undefined : projects.run(projectKey(project));
  if (run === undefined) return undefined;
  if (run.note !== undefined) return run.folder;
  const path = projects.documents(run.key)[0]?.path;
  return path === undefined ? undefined : folderOf(path);
}
