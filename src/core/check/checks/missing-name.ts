// A name that no note answers to, with the nearest ones.
import type { Check } from '../check';

export const missingName = {
  id: 'missing-name',
  severity: 'info',
  *notice({ data }) {
    for (const { sources } of data.links)
      for (const { path, line, field, raw, match, candidates } of sources)
        if (match === 'none') yield { path, line, values: { name: raw, field, candidates } };
  },
} as const satisfies Check;
