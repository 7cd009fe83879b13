// A name that leads to its note only once it is folded, or by a title, an alias or a code: other plugins do not follow it.
import type { LinkSource } from '../../graph/link';
import type { Check } from '../check';
import { nameOf, nodesById } from '../node-names';

export const repairedName = {
  id: 'repaired-name',
  severity: 'info',
  *notice({ data }) {
    const nodes = nodesById(data);
    for (const { from, to, sources } of data.links)
      for (const source of sources) {
        if (!isRepaired(source)) continue;
        const [a, b] = [nodes.get(from), nodes.get(to)];
        const target = nameOf(a?.path === source.path ? b : a);
        const { path, line, field, raw, match } = source;
        yield { path, line, values: { name: raw, field, match, target } };
      }
  },
} as const satisfies Check;

/** A code in a text, a table or a tag is meant to be read as one: nothing is to be set right there. */
function isRepaired({ match, field }: LinkSource): boolean {
  if (match === 'exact' || match === 'ambiguous' || match === 'none') return false;
  return match !== 'ed' || !(field === 'body' || field === 'table' || field.includes(':'));
}
