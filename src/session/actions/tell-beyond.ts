// Says which of the documents that are written are beyond the scope of their project: they count for none of its progress.
import { projectKey } from '../../core/project/find-projects';
import type { Ed, LoadedPack } from '../../core/pack/pack';
import { scopeOf } from '../../core/project/project-run';
import type { Session } from '../session';

/** Nothing for a project without a note: there is no list to add them to; nor for documents of another method. */
export function tellBeyond(
  { desk, projects }: Session,
  { pack }: LoadedPack,
  eds: readonly Ed[],
  project: string,
): readonly string[] {
  const run = project === '' ? undefined : projects.run(projectKey(project));
  if (run?.note === undefined || projects.method(run)?.pack !== pack) return [];
  const scope = scopeOf(run, pack);
  const codes = eds.flatMap(({ code }) => (scope.has(code) ? [] : code));
  return codes.length === 0 ? [] : [desk.words.insert.beyond(codes.join(', '), run.name)];
}
