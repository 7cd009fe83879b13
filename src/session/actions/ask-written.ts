// Asks what is meant where an ED is inserted that the project has already: its note, a new version of it, or another note all the same.
import { projectKey } from '../../core/project/find-projects';
import { writtenEd } from '../../core/project/written-ed';
import type { Session } from '../session';
import { beginVersion } from './begin-version';
import type { KnownEd } from './find-ed';

/** Whether to go on with the insertion; what was chosen in its place is done. `path`: the note that the text goes into. */
export async function askWritten(
  session: Session,
  { ed: { code }, sheet }: KnownEd,
  project: string,
  path?: string,
): Promise<boolean> {
  const { desk, projects } = session;
  const run = project === '' ? undefined : projects.run(projectKey(project));
  if (run === undefined || sheet !== undefined) return true;
  const documents = projects.documents(run.key);
  const there = writtenEd(documents, code);
  if (there === undefined || documents.some((note) => note.path === path && note.eds.includes(code))) return true;
  const words = desk.words.insert.written;
  const items = [
    { key: 'open', title: words.open, note: there.path },
    { key: 'version', title: words.version, note: words.versionNote },
    { key: 'another', title: words.another, note: words.anotherNote },
  ];
  const chosen = await desk.chooseOne({ prompt: words.prompt(code, run.name), items });
  if (chosen === 'open') await desk.openNote(there.path);
  if (chosen === 'version') await beginVersion.run(session, { run: run.key, ed: code });
  return chosen === 'another';
}
