// The notes of the vault that document the method (SF, PROC, DOC), by step and by document.
import type { Ed, Step } from '../../core/pack/pack';
import type { MethodNote } from '../../core/project/method-note';
import { foldFull } from '../../core/text/fold';

export interface References {
  /** Know-how notes that name the step, sorted by name. */
  ofStep(step: Step): readonly MethodNote[];
  /** Notes about the ED or its equivalents; each once. */
  ofEd(ed: Ed): readonly MethodNote[];
  ofCode(code: string): readonly MethodNote[];
}

export function findReferences(notes: Iterable<MethodNote>): References {
  const shelf = new Map<string, MethodNote[]>();
  const put = (key: string, note: MethodNote): void => {
    const there = shelf.get(key);
    if (there === undefined) shelf.set(key, [note]);
    else there.push(note);
  };
  for (const note of notes) {
    if (note.kind !== 'reference') continue;
    if (note.step !== undefined) put(`step ${note.step}`, note);
    for (const code of note.eds) put(code, note);
  }
  for (const list of shelf.values()) list.sort(byName);
  const of = (key: string): readonly MethodNote[] => shelf.get(key) ?? [];
  return {
    ofStep: ({ id }) => of(`step ${foldFull(id)}`),
    ofEd: ({ code, equivalents }) => [
      ...new Set([code, ...equivalents.map((name) => name.slice(name.indexOf(':') + 1))].flatMap(of)),
    ],
    ofCode: of,
  };
}

function byName(one: MethodNote, other: MethodNote): number {
  const [a, b] = one.name === other.name ? [one.path, other.path] : [one.name, other.name];
  return a < b ? -1 : Number(a > b);
}
