// Where a new document goes.
import { projectKey } from '../../core/project/find-projects';
import type { Session } from '../session';
import type { Target } from './action';

/** The folder that was clicked; else that of the settings; else where the project's note or documents are; else Obsidian's choice. */
export function folderFor(session: Session, target: Target, project: string): string {
  const { edFolder } = session.settings();
  const folder =
    target.folder ??
    (edFolder.trim() === '' ? undefined : edFolder) ??
    projectFolder(session, project) ??
    session.desk.newNoteFolder();
  const names = folder.replaceAll('\\', '/').split('/');
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .join('/');
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
