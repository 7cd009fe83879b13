// Puts a new file where it is wanted, or where Obsidian puts new notes.
import type { Edit } from '../../core/text/edit';
import { freePath } from '../../core/text/free-path';
import { carryOut } from '../../session/carry-out';
import type { Session } from '../../session/session';

/** Never over another file: a name that is taken gets a number. The last undo takes it back. `told`: what to say of it. Gives what was written. */
export function createFile(
  session: Session,
  name: string,
  text: string,
  told: (path: string, folder: string) => string,
  {
    ending,
    folder = session.desk.newNoteFolder(),
  }: { readonly ending?: string; readonly folder?: string | undefined } = {},
): Promise<readonly Edit[]> {
  const path = freePath(folder, name, (taken) => session.vault.exists(taken), ending);
  return carryOut(session, [{ kind: 'create', path, text }], told(path, folder));
}
