// Copies a built-in method into the vault as notes, for the user to start from.
import type { LoadedPack } from '../../core/pack/pack';
import { defaultPackFolders } from '../../core/pack/pack-folders';
import { renderPackNotes } from '../../core/pack/render-pack-notes';
import type { CreateEdit } from '../../core/text/edit';
import { carryOut, openFirst } from '../carry-out';
import { chooseAmong } from '../choose-among';
import type { ListItem } from '../desk';
import type { Session } from '../session';
import type { Action } from './action';
import { freeFolder } from './note-folder';

export const copyMethod: Action = {
  id: 'copy-method',
  icon: 'book-copy',
  async run(session, target) {
    const { desk, methods } = session;
    const words = desk.words.guide;
    const tell = ({ pack: { id, title, eds, steps } }: LoadedPack): ListItem => ({
      key: id,
      title: desk.say(title),
      note: words.packSize(eds.length, steps.length),
    });
    const loaded = await chooseAmong(desk, words.whichMethod, methods.builtIn(), tell, target.pack);
    if (loaded === undefined) return;
    const present = methods.noteOf(loaded.pack.id);
    if (present === undefined) await copy(session, loaded);
    else await openCopy(session, present);
  },
};

async function copy(session: Session, loaded: LoadedPack): Promise<void> {
  const { guide, pack } = session.desk.words;
  const notes = renderPackNotes(loaded, pack.copyIntro);
  const name = notes[0]?.name ?? loaded.pack.id;
  const wanted = `${ownFolder(session.settings().packFolder, defaultPackFolders.packs)}/${name}`;
  // Where no note of ours meets another.
  const folder = freeFolder(wanted, (path) => notes.some((note) => session.vault.exists(`${path}/${note.name}.md`)));
  const edits = notes.map((note): CreateEdit => ({
    kind: 'create',
    path: `${folder}/${note.name}.md`,
    text: note.text,
  }));
  await openFirst(session, await carryOut(session, edits, guide.methodCopied(name, folder)));
}

/** A copy that is there already is shown instead of made again. */
export async function openCopy({ desk }: Session, path: string): Promise<void> {
  await desk.openNote(path);
  desk.tell(desk.words.guide.alreadyCopied(path));
}

/** The folder of the settings, without a slash at its end; the usual one where none is set. */
export function ownFolder(set: string, usual: string): string {
  const folder = set === '' ? usual : set;
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
