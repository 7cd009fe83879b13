// A name that leads to its note only once it is folded, or by a title, an alias or a code: other plugins do not follow it.
import type { LinkSource } from '../../graph/link';
import type { Check } from '../check';
import { nameOf, otherEnd } from '../node-names';

export const repairedName = {
  id: 'repaired-name',
  severity: 'info',
  *notice({ data, nodes }) {
    for (const link of data.links)
      for (const source of link.sources) {
        if (!isRepaired(source)) continue;
        const target = otherEnd(nodes, link, source);
        const { path, line, field, raw, match } = source;
        yield { path, line, values: { name: raw, field, match, target: nameOf(target), path: target?.path ?? '' } };
      }
  },
} as const satisfies Check;

/** A code in a text, a table or a tag is meant to be read as one: nothing is to be set right there. */
function isRepaired({ match, field }: LinkSource): boolean {
  if (match === 'exact' || match === 'ambiguous' || match === 'none') return false;
  return match !== 'ed' || !(field === 'body' || field === 'table' || field.includes(':') || /^tags?$/iu.test(field));
}
