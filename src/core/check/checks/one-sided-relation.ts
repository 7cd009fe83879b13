// A parent, child or friend that does not say so in return.
import { HAS } from '../../graph/tie-traits';
import type { Check } from '../check';
import { ANSWER, answerTo } from '../answer-to';

export const oneSidedRelation = {
  id: 'one-sided-relation',
  severity: 'info',
  family: 'graph',
  among: HAS.kin,
  ofNote({ number, note, ties }, { graph }, tell) {
    for (const tie of ties) {
      const { link, target } = tie;
      const { role, line, field } = link;
      if ((role !== 'parent' && role !== 'friend') || target === undefined || target === note) continue;
      if (!tie.isFirst || (answerTo(graph, number, tie) & ANSWER.mirrored) !== 0) continue;
      // What the silent note is to the one that speaks.
      const as = role === 'friend' ? 'friend' : link.way === 'in' ? 'parent' : 'child';
      tell(line, { role, field, other: target.name, path: target.path, as });
    }
  },
} as const satisfies Check;
