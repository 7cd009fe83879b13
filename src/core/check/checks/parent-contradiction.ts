// Each of two notes is said to be the parent of the other, and the method does not say so of their EDs.
import { edOfLink } from '../../graph/ed-of-link';
import type { Note } from '../../graph/note';
import { HAS } from '../../graph/tie-traits';
import type { Tie, TiedNote } from '../../graph/ties';
import type { Check, CheckSite } from '../check';
import { nameOfTie } from '../node-names';
import { edOfNote, restsOn } from '../read-method';
import { ANSWER, answerTo, TURNED } from '../answer-to';

export const parentContradiction = {
  id: 'parent-contradiction',
  severity: 'warning',
  family: 'graph',
  among: HAS.parent,
  ofNote(tied, site, tell) {
    const { note, ties } = tied;
    for (const tie of ties) {
      const { link, target } = tie;
      if (link.role !== 'parent' || target === note || !tie.isFirst) continue;
      // Told once: where the earlier of the two is said to be the parent.
      const leads = target === undefined ? link.way === 'in' : isBefore(note, target) === (link.way === 'out');
      if (!leads || !isTold(tied, tie, site) || isOfMethod(note, tie, site)) continue;
      const [own, other] = [note.name, nameOfTie(tie)];
      const names = link.way === 'out' ? { one: own, other } : { one: other, other: own };
      tell(link.line, { field: link.field, ...names });
    }
  },
} as const satisfies Check;

/** The contrary is said too, and no note before this one says the same. */
function isTold({ number, note, ties }: TiedNote, tie: Tie, { graph }: CheckSite): boolean {
  const answer = answerTo(graph, number, tie);
  const { place, target } = tie;
  const contrary = TURNED[tie.link.way];
  const isSaid =
    (answer & ANSWER.contrary) !== 0 ||
    ties.some((each) => each.place === place && each.link.role === 'parent' && each.link.way === contrary);
  if (!isSaid || target === undefined) return isSaid;
  return isBefore(note, target) || (answer & ANSWER.mirrored) === 0;
}

/** Both are EDs that rest on each other in the method itself, as C-2 and C-3 do. */
function isOfMethod(note: Note, { link, target }: Tie, { method }: CheckSite): boolean {
  const own = edOfNote(method, note);
  const other = target === undefined ? method.eds.get(edOfLink(link) ?? '') : edOfNote(method, target);
  return own !== undefined && other !== undefined && restsOn(own, other) && restsOn(other, own);
}

function isBefore(a: Note, b: Note): boolean {
  return a.path < b.path;
}
