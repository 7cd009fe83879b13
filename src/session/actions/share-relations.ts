// Writes the relations of nested blocks as flat links beside them, for the plugins that read nothing else; always as a difference first.
import { rewrite, type Edit } from '../../core/text/edit';
import { shareRelations as shareNote } from '../../core/interop/share-relations';
import { flatNamesOf } from '../keep-in-step';
import { proposeMany } from '../propose-many';
import type { Progress } from '../desk';
import { readNow } from '../read-now';
import type { Session } from '../session';
import type { Action } from './action';

export const shareRelations: Action = {
  id: 'share-relations',
  icon: 'share-2',
  async run(session, { paths }) {
    const { desk } = session;
    const words = desk.words.interop;
    const progress = desk.progress(words.sharing);
    const edits = await planShare(session, paths ?? pathsWithBlocks(session), progress);
    progress.end();
    if (edits === undefined) return;
    if (edits.length === 0) {
      desk.tell(words.nothingToShare);
      return;
    }
    const title = words.sharePreview(edits.length);
    const remarks = [words.shareAs(Object.values(flatNamesOf(session.settings())))];
    await proposeMany(session, { title, edits, remarks }, ({ length }) => words.shared(length), words.sharing);
  },
};

function pathsWithBlocks({ facts }: Session): readonly string[] {
  const has = (field: string): boolean => /^(?:excalibrain|juggl)\./iu.test(field);
  return [...facts.notes.values()]
    .filter(({ links }) => links.some(({ field }) => has(field)))
    .map(({ path }) => path)
    .sort();
}

/** Undefined when it was stopped. */
async function planShare(
  session: Session,
  paths: readonly string[],
  progress: Progress,
): Promise<readonly Edit[] | undefined> {
  const names = flatNamesOf(session.settings());
  const edits: Edit[] = [];
  for (const [at, path] of paths.entries()) {
    if (!(await progress.step(at, paths.length))) return undefined;
    const now = await readNow(session, path);
    if (now === undefined) continue;
    const shared = shareNote(now.note, now.text, session.graph.get(), names);
    if (shared !== undefined) edits.push(rewrite(path, now.text, shared.text));
  }
  return edits;
}
