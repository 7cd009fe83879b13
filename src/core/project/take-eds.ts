// Widens the scope of a project: EDs come into the list of its note.
import type { Note } from '../graph/note';
import type { Ed, Pack } from '../pack/pack';
import { findKey, findProperty } from '../text/find-property';
import { isList } from '../text/render-entry';
import { names, textsOf } from './project-properties';
import { scopeOf, type ProjectRun } from './project-run';
import type { Changed } from './validate-ed';
import { changeNotes } from './validate-ed';

export interface TakeRequest {
  readonly run: ProjectRun;
  readonly pack: Pack;
  readonly eds: readonly Ed[];
  /** The project's note as it is now. */
  readonly note: Note;
  readonly text: string;
}

/** A project that kept to the method's steps names what these make too, or the list would be all its scope. No edit for EDs that are in the scope already. */
export function takeEds({ run, pack, eds, note, text }: TakeRequest): Changed {
  const scope = scopeOf(run, pack);
  const own = run.axes.length + run.eds.length === 0 ? [...scope] : [];
  const items = [...own, ...eds.flatMap(({ code }) => (scope.has(code) ? [] : code))];
  if (items.length === own.length) return { edits: [] };
  const path = [findKey(note.properties, names.eds) ?? names.eds[0]];
  // What stands alone, without a list, gives way to a list; its comment stays, and a map is told.
  const alone = findProperty(note.properties, names.eds);
  const isFlat = alone !== undefined && alone !== null && !isList(alone);
  return changeNotes([{ note, text }], () =>
    isFlat
      ? [
          { kind: 'set', path, value: null },
          { kind: 'append', path, items: [...textsOf(note, 'eds'), ...items] },
        ]
      : [{ kind: 'append', path, items }],
  );
}
