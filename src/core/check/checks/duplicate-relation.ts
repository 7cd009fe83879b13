// One relation written twice under one key of one note.
import { HAS } from '../../graph/tie-traits';
import type { Check } from '../check';

export const duplicateRelation = {
  id: 'duplicate-relation',
  severity: 'info',
  family: 'graph',
  among: HAS.repeated,
  ofNote({ ties }, _site, tell) {
    const firsts = new Map<string, number>();
    for (const { link, relation } of ties) {
      const { role, field, line, raw } = link;
      if (role === 'mention') continue;
      const key = `${relation}\n${field}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, line);
      else tell(line, { name: raw, field, first });
    }
  },
} as const satisfies Check;
