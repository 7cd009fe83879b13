// An ED whose note has no relation at all to the note of an ED that it rests on.
import type { Note } from '../../graph/note';
import { projectKey } from '../../graph/same-project';
import type { Check, IndexedVault } from '../check';
import { edPairs } from '../ed-pairs';

export const prescribedRelationAbsent = {
  id: 'prescribed-relation-absent',
  severity: 'info',
  *notice(vault) {
    const { method } = vault;
    if (method.eds.size === 0) return;
    const scopes = edsByScope(vault);
    if (scopes.size === 0) return;
    const tied = new Set<string>();
    for (const { from, to } of edPairs(vault)) tied.add(`${from.path}\n${to.path}`).add(`${to.path}\n${from.path}`);
    for (const [scope, notes] of scopes)
      for (const [code, note] of notes)
        for (const { ed } of method.eds.get(code)?.needs ?? []) {
          const other = notes.get(ed) ?? (scope === '' ? undefined : scopes.get('')?.get(ed));
          if (other === undefined || other === note || tied.has(`${note.path}\n${other.path}`)) continue;
          yield { path: note.path, line: 0, values: { ed: code, need: ed, other: other.name } };
        }
  },
} as const satisfies Check;

/** By project (empty for the references), then by code. Where two notes are one ED, neither can be asked for. */
function edsByScope({ notes, method }: IndexedVault): ReadonlyMap<string, ReadonlyMap<string, Note>> {
  const scopes = new Map<string, Map<string, Note>>();
  const twice = new Set<string>();
  for (const note of notes) {
    if (!note.isEd || note.about === 'other' || note.eds.length === 0) continue;
    const scope = note.about === 'deliverable' ? `+${projectKey(note)}` : '';
    const known = scopes.get(scope) ?? new Map<string, Note>();
    scopes.set(scope, known);
    for (const code of note.eds) {
      if (!method.eds.has(code)) continue;
      if (known.has(code)) twice.add(`${scope}\n${code}`);
      known.set(code, note);
    }
  }
  for (const [scope, known] of scopes)
    for (const code of [...known.keys()]) if (twice.has(`${scope}\n${code}`)) known.delete(code);
  return scopes;
}
