// Two notes with one code: which of them a link by code means, nobody can say.
import { foldFull } from '../../text/fold';
import type { Note } from '../../graph/note';
import type { Check } from '../check';

export const sharedCode = {
  id: 'shared-code',
  severity: 'warning',
  *notice({ notes }) {
    const byCode = new Map<string, Note[]>();
    for (const note of notes) {
      const key = foldFull(note.code ?? '');
      const known = byCode.get(key);
      if (known !== undefined) known.push(note);
      else if (key !== '') byCode.set(key, [note]);
    }
    for (const group of byCode.values())
      for (const { path, code = '' } of group.length > 1 ? group : [])
        yield { path, line: 0, values: { code, others: othersOf(path, group) } };
  },
} as const satisfies Check;

function othersOf(path: string, group: readonly Note[]): string[] {
  return group.flatMap((note) => (note.path === path ? [] : [note.path])).sort();
}
