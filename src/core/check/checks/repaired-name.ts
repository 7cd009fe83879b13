// A name that leads to its note only once it is folded, or by a title, an alias or a code: other plugins do not follow it.
import { HAS } from '../../graph/tie-traits';
import type { Tie } from '../../graph/ties';
import type { Check } from '../check';

export const repairedName = {
  id: 'repaired-name',
  severity: 'info',
  family: 'names',
  among: HAS.repaired,
  ofNote({ ties }, _site, tell) {
    for (const tie of ties) {
      const { link, match, target } = tie;
      if (target === undefined || !isRepaired(tie)) continue;
      tell(link.line, { name: link.raw, field: link.field, match, target: target.name, path: target.path });
    }
  },
} as const satisfies Check;

/** A code in a text, a table or a tag is meant to be read as one: nothing is to be set right there. */
function isRepaired({ match, link: { field } }: Tie): boolean {
  if (match === 'exact') return false;
  return match !== 'ed' || !(field === 'body' || field === 'table' || field.includes(':') || /^tags?$/iu.test(field));
}
