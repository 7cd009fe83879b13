// A relation from one ED to another that the method does not have: it says that the second rests on the first.
import type { Check } from '../check';
import { edPairs } from '../ed-pairs';
import { firstSource } from '../node-names';

export const relationOutsideMethod = {
  id: 'relation-outside-method',
  severity: 'info',
  *notice(vault) {
    for (const { link, fromCode, toCode } of edPairs(vault)) {
      if (link.role === 'friend' || link.role === 'mention') continue;
      const [one, other] = [vault.method.eds.get(fromCode), vault.method.eds.get(toCode)];
      // Two methods say nothing of one another; an ED whose sheet was not seen says nothing of what it lacks.
      if (other?.relationsComplete !== true || /\d/u.test(fromCode.charAt(0)) !== /\d/u.test(toCode.charAt(0)))
        continue;
      if (one === undefined || other.needs.some(({ ed }) => ed === fromCode)) continue;
      const { path, line, field } = firstSource(link.sources);
      const turned = one.needs.some(({ ed }) => ed === toCode) ? 'yes' : 'no';
      yield { path, line, values: { field, from: fromCode, to: toCode, turned } };
    }
  },
} as const satisfies Check;
