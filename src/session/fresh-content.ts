// What an ED's documents say at this moment, what is being typed included: gestures rest on it, not on what was read before.
import { ContentCache } from '../core/project/content-cache';
import { readEd, type EdContent, type ProjectDocument } from '../core/project/ed-standing';
import type { ProjectState } from '../core/project/project-state';
import { projectState } from '../core/project/project-state';
import type { Session } from './session';

/** The same ED, its notes read again. Rejects only as `vault.read` does. */
export async function freshContent(session: Session, state: ProjectState, content: EdContent): Promise<EdContent> {
  const loaded = session.projects.method(state.run);
  if (loaded === undefined || content.documents.length === 0) return content;
  const documents = await Promise.all(content.documents.map(({ note }) => readAgain(session, note.path)));
  const outline = session.projects.outline(loaded, state.run.context)(content.ed);
  return readEd(
    content.ed,
    documents.flatMap((document) => document ?? []),
    outline,
    new ContentCache(),
  );
}

/** The whole project, all its documents read again. */
export async function freshState(session: Session, { run, pack }: ProjectState): Promise<ProjectState> {
  const { projects } = session;
  const loaded = projects.method(run);
  const read = await Promise.all(projects.documents(run.key).map(({ path }) => readAgain(session, path)));
  const known = loaded ?? { pack, templates: {} };
  return projectState({
    pack: known.pack,
    run,
    documents: read.flatMap((document) => document ?? []),
    outline: projects.outline(known, run.context),
    cache: new ContentCache(),
    today: projects.today,
  });
}

async function readAgain({ facts, vault }: Session, path: string): Promise<ProjectDocument | undefined> {
  const text = await vault.read(path);
  return text === undefined ? undefined : { note: facts.read(path, text), text };
}
