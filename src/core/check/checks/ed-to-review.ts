// A document that was validated before one of its sources changed.
import type { Check } from '../check';

export const edToReview = {
  id: 'ed-to-review',
  severity: 'warning',
  family: 'project',
  *ofProject({ run, eds }) {
    for (const { ed, path, stale } of eds)
      for (const { source, path: other = '', changes } of stale) {
        if (path === undefined) continue;
        const headings = changes.flatMap(({ heading }) => (heading === '' ? [] : [heading]));
        // The source that is gone is another matter than the one that says something else.
        const what = other === '' ? 'gone' : 'changed';
        yield { path, line: 0, values: { project: run.name, ed: ed.code, source, path: other, what, headings } };
      }
  },
} as const satisfies Check;
