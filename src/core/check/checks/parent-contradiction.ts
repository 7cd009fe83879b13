// Each of two notes is said to be the parent of the other.
import type { Note } from '../../graph/note';
import { HAS } from '../../graph/tie-traits';
import type { Tie, TiedNote } from '../../graph/ties';
import type { Check, CheckSite } from '../check';
import { nameOfTie } from '../node-names';
import { ANSWER, answerTo, TURNED } from '../answer-to';

export const parentContradiction = {
  id: 'parent-contradiction',
  severity: 'warning',
  family: 'graph',
  among: HAS.parent,
  ofLinks(tied, site, tell) {
    const { note, ties } = tied;
    for (const tie of ties) {
      const { link, target } = tie;
      if (link.role !== 'parent' || target === note || !tie.isFirst) continue;
      // Told once: where the earlier of the two is said to be the parent.
      const leads = target === undefined ? link.way === 'in' : isBefore(note, target) === (link.way === 'out');
      if (!leads || !isTold(tied, tie, site)) continue;
      const names = [note.name, nameOfTie(tie)] as const;
      const [one, other] = link.way === 'out' ? names : [names[1], names[0]];
      tell(link.line, { field: link.field, one, other });
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

function isBefore(a: Note, b: Note): boolean {
  return a.path < b.path;
}
