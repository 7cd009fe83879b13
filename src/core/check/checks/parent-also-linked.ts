// A declared parent that the note also links to from its text: ExcaliBrain takes such a link for one to a child.
import { isPropertyField } from '../../graph/is-property-field';
import { HAS } from '../../graph/tie-traits';
import type { Tie } from '../../graph/ties';
import type { Check } from '../check';
import { nameOfTie } from '../node-names';

export const parentAlsoLinked = {
  id: 'parent-also-linked',
  severity: 'info',
  family: 'graph',
  among: HAS.parent | HAS.mention,
  ofNote({ note, ties }, _site, tell) {
    const mentions = ties.filter(isBodyMention);
    if (mentions.length === 0) return;
    const told = new Set<number>();
    for (const tie of ties) {
      const { link, place, target } = tie;
      if (link.role !== 'parent' || link.way !== 'in' || !isPropertyField(link.field)) continue;
      if (target === note || told.has(place)) continue;
      const lines = mentions.flatMap((mention) => (mention.place === place ? [mention.link.line] : []));
      if (lines.length === 0) continue;
      told.add(place);
      tell(Math.min(...lines), { parent: nameOfTie(tie), field: link.field, declared: link.line });
    }
  },
} as const satisfies Check;

function isBodyMention({ link: { role, field, raw } }: Tie): boolean {
  return role === 'mention' && field === 'body' && !raw.startsWith('#');
}
