// What an ED's documents say at this moment, what is being typed included: gestures rest on it, not on what was read before.
import { ContentCache } from '../core/project/content-cache';
import { readEd, type EdContent } from '../core/project/ed-standing';
import { projectState, type ProjectState } from '../core/project/project-state';
import { readAllNow } from './read-now';
import type { Session } from './session';

/** The same ED, its notes read again. Rejects only as `vault.read` does. */
export async function freshContent(session: Session, { run }: ProjectState, content: EdContent): Promise<EdContent> {
  const loaded = session.projects.method(run);
  if (loaded === undefined || content.documents.length === 0) return content;
  const documents = await readAllNow(
    session,
    content.documents.map(({ note }) => note),
  );
  const outline = session.projects.outline(loaded, run.context)(content.ed);
  return readEd(content.ed, documents, outline, new ContentCache());
}

/** The whole project, all its documents read again. */
export async function freshState(session: Session, state: ProjectState): Promise<ProjectState> {
  const { projects } = session;
  const { run } = state;
  const loaded = projects.method(run);
  if (loaded === undefined) return state;
  return projectState({
    pack: loaded.pack,
    run,
    documents: await readAllNow(session, projects.documents(run.key)),
    outline: projects.outline(loaded, run.context),
    cache: new ContentCache(),
    today: projects.today,
  });
}
