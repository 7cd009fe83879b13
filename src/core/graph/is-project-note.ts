// Whether a note is that of a project, and where the documents of that project are.
import { findProperty, firstText } from '../text/find-property';
import { foldFull } from '../text/fold';
import { folderOf } from '../text/folder-of';
import type { Note } from './note';

const TYPE = ['type', 'type objet'];
const FOLDER = ['dossier', 'folder'];

/** Its type says so. */
export function isProjectNote({ properties }: Note): boolean {
  // Asked of every note: most have no such key.
  if (!Object.keys(properties).some((key) => /^type/iu.test(key))) return false;
  const type = foldFull(firstText(findProperty(properties, TYPE)) ?? '');
  return type === 'projet' || type === 'project';
}

/** Where a project's documents are, in NFC: its own folder where the note says no other. Empty at the root. */
export function projectFolder({ path, properties }: Note): string {
  const said = firstText(findProperty(properties, FOLDER))?.replaceAll('\\', '/');
  return trimSlashes(said ?? folderOf(path));
}

/** Whether a note is in a folder, at any depth. Both in NFC; nothing is in the root alone. */
export function isWithin(path: string, folder: string): boolean {
  return folder !== '' && path.startsWith(`${folder}/`);
}

/** What the nearest folder above a note has. `path` in NFC. */
export function ofNearestFolder<T>(byFolder: ReadonlyMap<string, T | undefined>, path: string): T | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const found = byFolder.get(path.slice(0, end));
    if (found !== undefined) return found;
  }
  return undefined;
}

function trimSlashes(path: string): string {
  let [start, end] = [0, path.length];
  while (path[start] === '/') start += 1;
  while (end > start && path[end - 1] === '/') end -= 1;
  return path.slice(start, end).normalize('NFC');
}
