// The notes of the vault that document the method (SF, PROC, DOC), by step and by document.
import type { Ed, Step } from '../../core/pack/pack';
import type { MethodNote } from '../../core/project/method-note';
import { foldFull } from '../../core/text/fold';
import { addToGroup } from '../../core/text/add-to-group';
import { compareTexts } from '../../core/text/compare-texts';
import { equivalentsOf } from './equivalents-of';

export interface References {
  /** Know-how notes that name the step, sorted by name. */
  ofStep(step: Step): readonly MethodNote[];
  /** Notes about the ED or its equivalents; each once. */
  ofEd(ed: Ed): readonly MethodNote[];
  ofCode(code: string): readonly MethodNote[];
}

export function findReferences(notes: Iterable<MethodNote>): References {
  const shelf = new Map<string, MethodNote[]>();
  for (const note of notes) {
    if (note.kind !== 'reference') continue;
    if (note.step !== undefined) addToGroup(shelf, `step ${note.step}`, note);
    for (const code of note.eds) addToGroup(shelf, code, note);
  }
  for (const list of shelf.values()) list.sort(byName);
  const of = (key: string): readonly MethodNote[] => shelf.get(key) ?? [];
  return {
    ofStep: ({ id }) => of(`step ${foldFull(id)}`),
    ofEd: (ed) => [...new Set([ed, ...equivalentsOf(ed)].flatMap(({ code }) => of(code)))],
    ofCode: of,
  };
}

function byName(one: MethodNote, other: MethodNote): number {
  return compareTexts(one.name, other.name) || compareTexts(one.path, other.path);
}
