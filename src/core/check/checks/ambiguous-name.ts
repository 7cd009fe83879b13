// A name that several notes answer to equally well: nothing is chosen.
import type { Check } from '../check';

export const ambiguousName = {
  id: 'ambiguous-name',
  severity: 'warning',
  *notice({ data }) {
    for (const { sources } of data.links)
      for (const { path, line, field, raw, match, candidates } of sources)
        if (match === 'ambiguous') yield { path, line, values: { name: raw, field, candidates } };
  },
} as const satisfies Check;
