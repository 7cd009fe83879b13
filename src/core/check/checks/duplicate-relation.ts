// One relation written twice under one key of one note.
import type { LinkSource } from '../../graph/link';
import type { Check } from '../check';

export const duplicateRelation = {
  id: 'duplicate-relation',
  severity: 'info',
  *notice({ data }) {
    for (const { role, sources } of data.links) {
      if (role === 'mention' || sources.length < 2) continue;
      for (const [first, again] of repeats(sources)) {
        const { path, line, field, raw } = again;
        yield { path, line, values: { name: raw, field, first: first.line } };
      }
    }
  },
} as const satisfies Check;

function repeats(sources: readonly LinkSource[]): (readonly [LinkSource, LinkSource])[] {
  const seen = new Map<string, LinkSource>();
  return sources.flatMap((source) => {
    const key = `${source.path}\n${source.field}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, source);
    return first === undefined ? [] : [[first, source] as const];
  });
}
