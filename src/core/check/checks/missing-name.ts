// A name that no note answers to, with the nearest ones.
import type { Check } from '../check';
import { isUnknownEd } from '../read-method';

export const missingName = {
  id: 'missing-name',
  severity: 'info',
  *notice({ data, nodes, method }) {
    for (const { from, to, sources } of data.links)
      for (const { path, line, field, raw, match, candidates } of sources) {
        if (match !== 'none') continue;
        const ghost = [nodes.get(to), nodes.get(from)].find((node) => node?.kind === 'ghost');
        const [ed = ''] = ghost?.ed ?? [];
        // A code that the method does not have is told as such.
        if (ed !== '' && isUnknownEd(method, ed)) continue;
        const known = method.eds.has(ed) ? { ed } : {};
        yield { path, line, values: { name: raw, field, candidates, ...known } };
      }
  },
} as const satisfies Check;
