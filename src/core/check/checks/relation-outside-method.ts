// A relation from one ED to another that the method does not have: it says that the second rests on the first.
import { isDirected } from '../../graph/is-directed';
import { HAS } from '../../graph/tie-traits';
import type { Check } from '../check';
import { edOfNote, restsOn } from '../read-method';
import { ANSWER, answerTo } from '../answer-to';

export const relationOutsideMethod = {
  id: 'relation-outside-method',
  severity: 'info',
  family: 'method',
  among: HAS.arrow,
  ofNote({ number, note, ties }, { graph, method }, tell) {
    const own = edOfNote(method, note);
    if (own === undefined) return;
    for (const tie of ties) {
      const { link, target } = tie;
      if (!isDirected(link) || target === undefined || !tie.isFirst) continue;
      const other = edOfNote(method, target);
      if (other === undefined || other.code === own.code) continue;
      const [from, to] = link.way === 'in' ? [other, own] : [own, other];
      // Two methods say nothing of one another; an ED whose sheet was not seen says nothing of what it lacks.
      if (!to.relationsComplete || /\d/u.test(from.code.charAt(0)) !== /\d/u.test(to.code.charAt(0))) continue;
      if (restsOn(to, from)) continue;
      // Where both notes say it, it is told once.
      if (target.path < note.path && (answerTo(graph, number, tie) & ANSWER.mirrored) !== 0) continue;
      const turned = restsOn(from, to) ? 'yes' : 'no';
      tell(link.line, { field: link.field, from: from.code, to: to.code, turned });
    }
  },
} as const satisfies Check;
