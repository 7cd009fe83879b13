// A declared parent that the note also links to from its text: ExcaliBrain takes such a link for one to a child.
import type { GraphLink } from '../../graph/link';
import type { Check } from '../check';
import { isPropertyField, nameOf } from '../node-names';

export const parentAlsoLinked = {
  id: 'parent-also-linked',
  severity: 'info',
  *notice({ data, nodes }) {
    const mentioned = bodyMentions(data.links);
    for (const { from, to, role, sources } of data.links) {
      const line = role === 'parent' && from !== to ? mentioned.get(to)?.get(from) : undefined;
      if (line === undefined) continue;
      const path = nodes.get(to)?.path;
      const declared = sources.find((source) => source.path === path && isPropertyField(source.field));
      if (path !== undefined && declared !== undefined)
        yield {
          path,
          line,
          values: { parent: nameOf(nodes.get(from)), field: declared.field, declared: declared.line },
        };
    }
  },
} as const satisfies Check;

/** By writer and target: the first line of the text that links them. */
function bodyMentions(links: readonly GraphLink[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const mentioned = new Map<string, Map<string, number>>();
  for (const { from, to, role, sources } of links) {
    if (role !== 'mention') continue;
    const source = sources.find(({ field, raw }) => field === 'body' && !raw.startsWith('#'));
    if (source === undefined) continue;
    const known = mentioned.get(from);
    if (known === undefined) mentioned.set(from, new Map([[to, source.line]]));
    else known.set(to, source.line);
  }
  return mentioned;
}
