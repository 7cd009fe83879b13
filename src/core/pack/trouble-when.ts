// A trouble at its place, where something is wrong.
import type { PackTrouble } from './pack-problem';
import type { TroubleAt } from './read-issues';

export type Path = readonly PropertyKey[];

/** One trouble, or none. */
export function troubleWhen(wrong: boolean, trouble: PackTrouble, path: Path): TroubleAt[] {
  return wrong ? [{ trouble, path }] : [];
}
