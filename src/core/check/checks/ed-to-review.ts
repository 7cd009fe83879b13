// A document that was validated before one of its sources changed.
import { documentCheck } from '../document-check';

export const edToReview = documentCheck('ed-to-review', 'warning', ({ stale }) =>
  stale.map(({ source, path = '', changes }) => ({
    source,
    path,
    // The source that is gone is another matter than the one that says something else.
    what: path === '' ? 'gone' : 'changed',
    headings: changes.flatMap(({ heading }) => (heading === '' ? [] : [heading])),
  })),
);
