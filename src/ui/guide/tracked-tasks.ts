// Finds the project's note whose tasks stand for the activities of a method, and the context that it names.
import type { Note, Task } from '../../core/graph/note';
import type { Context, Pack } from '../../core/pack/pack';
import { tasksById } from '../../core/project/activity-states';
import { findProperty, firstText } from '../../core/project/find-property';
import { foldFull } from '../../core/text/fold';

export interface Tracked {
  readonly path: string;
  readonly tasks: ReadonlyMap<string, Task>;
}

/** `project`: path of the chosen project's note. Without one, the only note that follows the method; of several, none. */
export function findTracked(pack: Pack, notes: readonly Note[], project: string | undefined): Tracked | undefined {
  const ids = new Set(pack.steps.flatMap(({ activities }) => activities.map(({ id }) => id)));
  const following = notes.filter(
    ({ path, tasks }) =>
      (project === undefined || path === project) && tasks.some(({ id }) => id !== undefined && ids.has(id)),
  );
  const [note] = following;
  return note === undefined || following.length > 1 ? undefined : { path: note.path, tasks: tasksById(note.tasks) };
}

/** The context that the project's note names. */
export function projectContext(notes: readonly Note[], project: string | undefined): Context | undefined {
  const note = notes.find(({ path }) => path === project);
  const written = note === undefined ? undefined : findProperty(note.properties, ['contexte', 'context']);
  const word = foldFull(firstText(written) ?? '');
  if (word === 'institutionnel' || word === 'institutional') return 'institutionnel';
  return word === 'individuel' || word === 'individual' ? 'individuel' : undefined;
}
