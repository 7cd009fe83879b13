// The project that a note is written for.
import type { Session } from '../session';

/** The project's name: that of the note itself, as it says or by its folder; undefined when nothing says it. */
export function projectOf({ projects }: Session, path: string): string | undefined {
  return projects.ofNote(path)?.name;
}
