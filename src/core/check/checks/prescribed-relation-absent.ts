// An ED whose note has no relation at all to the note of an ED that it rests on.
import { isLinked } from '../../graph/ties';
import type { Check, CheckSite } from '../check';
import { scopeOf } from '../scope-of';

export const prescribedRelationAbsent = {
  id: 'prescribed-relation-absent',
  severity: 'info',
  family: 'method',
  *ofEds(eds, site) {
    const { graph, method } = site;
    const scopes = edsByScope(eds, site);
    for (const [scope, notes] of scopes)
      for (const [code, number] of notes)
        for (const { ed } of method.eds.get(code)?.needs ?? []) {
          const other = notes.get(ed) ?? (scope === '' ? undefined : scopes.get('')?.get(ed));
          if (number === undefined || other === undefined || other === number) continue;
          if (isLinked(graph, number, other) || isLinked(graph, other, number)) continue;
          const [note, needed] = [graph.notes[number], graph.notes[other]];
          if (note === undefined || needed === undefined) continue;
          yield { path: note.path, line: 0, values: { ed: code, need: ed, other: needed.name } };
        }
  },
} as const satisfies Check;

/** Numbers of notes by project (empty for the references), then by code. Where two notes are one ED, neither can be asked for. */
function edsByScope(
  eds: Iterable<number>,
  { graph, method }: CheckSite,
): ReadonlyMap<string, ReadonlyMap<string, number | undefined>> {
  const scopes = new Map<string, Map<string, number | undefined>>();
  for (const number of eds) {
    const note = graph.notes[number];
    if (note === undefined || note.about === 'other' || !note.eds.some((code) => method.eds.has(code))) continue;
    const scope = scopeOf(graph, note);
    const known = scopes.get(scope) ?? new Map<string, number | undefined>();
    scopes.set(scope, known);
    for (const code of note.eds) if (method.eds.has(code)) known.set(code, known.has(code) ? undefined : number);
  }
  return scopes;
}
