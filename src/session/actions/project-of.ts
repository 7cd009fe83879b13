// The project that a note is written for.
import type { Session } from '../session';
import type { Target } from './action';

/** The project's name: that of the note itself, as it says or by its folder; undefined when nothing says it. */
export function projectOf({ projects }: Session, path: string): string | undefined {
  return projects.ofNote(path)?.name;
}

/** The project's name that an action is about: as its door says, else that of the note; empty for none. */
export function projectFor(session: Session, { project }: Target, path: string): string {
  return project ?? projectOf(session, path) ?? '';
}
