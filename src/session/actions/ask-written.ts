// Asks what is meant where an ED is inserted that the project has already, or seems to have: its note, a new version of it, or another note all the same.
import type { Note } from '../../core/graph/note';
import { projectKey } from '../../core/project/find-projects';
import { likelyEds } from '../../core/project/likely-ed';
import { writtenEd } from '../../core/project/written-ed';
import type { ListItem } from '../desk';
import type { Session } from '../session';
import { beginVersion } from './begin-version';
import { completeNotes } from './complete-notes';
import type { KnownEd } from './find-ed';

/** Whether to go on with the insertion; what was chosen in its place is done. `path`: the note that the text goes into. */
export async function askWritten(session: Session, known: KnownEd, project: string, path?: string): Promise<boolean> {
  const { desk, projects, facts } = session;
  const { code } = known.ed;
  const run = project === '' ? undefined : projects.run(projectKey(project));
  if (run === undefined || known.sheet !== undefined) return true;
  const documents = projects.documents(run.key);
  const written = writtenEd(documents, code);
  const there = written ?? likelyEds(facts.notes.values(), run).get(code);
  const isThere = (note: Note): boolean => note.path === path && note.eds.includes(code);
  if (there === undefined || there.path === path || documents.some(isThere)) return true;
  const words = desk.words.insert.written;
  const [prompt, offers]: readonly [string, readonly ListItem[]] =
    written === undefined
      ? [words.like(code, run.name), [{ key: 'complete', title: words.complete, note: there.path }]]
      : [words.prompt(code, run.name), [{ key: 'version', title: words.version, note: words.versionNote }]];
  const open = { key: 'open', title: words.open, note: there.path };
  const another = { key: 'another', title: words.another, note: words.anotherNote };
  const items = written === undefined ? [...offers, open, another] : [open, ...offers, another];
  const chosen = await desk.chooseOne({ prompt, items });
  if (chosen === 'open') await desk.openNote(there.path);
  if (chosen === 'version') await beginVersion.run(session, { run: run.key, ed: code });
  if (chosen === 'complete') await completeNotes(session, { project: run.name }, [there.path], known);
  return chosen === 'another';
}
