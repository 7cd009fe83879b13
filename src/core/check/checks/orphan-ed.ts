// The note of an ED that no relation leads to or from.
import type { Check } from '../check';

export const orphanEd = {
  id: 'orphan-ed',
  severity: 'info',
  *notice({ notes, data }) {
    const eds = notes.filter(({ isEd }) => isEd);
    if (eds.length === 0) return;
    const tied = new Set<string>();
    for (const { from, to } of data.links)
      if (from !== to) {
        tied.add(from);
        tied.add(to);
      }
    // In a vault without relations, every note would be told.
    if (tied.size === 0) return;
    for (const { id, path, eds: codes } of eds)
      if (!tied.has(id)) yield { path, line: 0, values: { ed: codes[0] ?? '' } };
  },
} as const satisfies Check;
