// Two links in one text of a property: Obsidian and other plugins follow at most one of them.
import { isPropertyField } from '../../graph/is-property-field';
import { HAS } from '../../graph/tie-traits';
import type { Check } from '../check';
import { onlyLinks } from '../only-links';

export const linksInOneText = {
  id: 'links-in-one-text',
  severity: 'info',
  family: 'names',
  among: HAS.property,
  ofNote({ note: { links } }, _site, tell) {
    let last = '';
    for (const { field, kind, line, raw } of links) {
      if (kind !== 'wiki' || !isPropertyField(field) || raw.indexOf('[[', raw.indexOf('[[') + 2) < 0) continue;
      const place = `${field}\n${line}\n${raw}`;
      if (place === last) continue;
      last = place;
      const found = onlyLinks(raw);
      if (found.length > 1) tell(line, { name: raw, field, count: found.length });
    }
  },
} as const satisfies Check;
