// A document that was begun, or is said to be finished, and has headings under which nobody wrote.
import type { Note } from '../../graph/note';
import type { EdStanding } from '../../project/standing';
import { foldFull } from '../../text/fold';
import { documentCheck } from '../document-check';

export const emptyHeading = documentCheck('empty-heading', 'info', (standing) => {
  const { documents, evidence } = standing;
  const note = documents[0]?.note;
  const said = saidOf(standing);
  // A document that nobody has begun is all empty, and no news.
  if (said === '' && !evidence.some(({ kind }) => kind === 'heading-filled')) return [];
  const headings = evidence.flatMap((one) => (one.kind === 'heading-empty' ? [one.heading] : []));
  const absent = evidence.flatMap((one) => (one.kind === 'heading-missing' ? [one.heading] : []));
  if (headings.length + absent.length === 0) return [];
  return [{ line: note === undefined ? 0 : lineOf(note, headings[0]), headings, absent, said }];
});

/** `validated` or `to-validate` where the author says so; empty otherwise. */
function saidOf({ evidence }: EdStanding): string {
  for (const one of evidence) {
    if (one.kind !== 'status-written' && one.kind !== 'status-disagrees') continue;
    if (one.status === 'validated' || one.status === 'to-validate') return one.status;
  }
  return '';
}

function lineOf({ headings }: Note, wanted: string | undefined): number {
  const name = foldFull(wanted ?? '');
  return headings.find(({ text }) => foldFull(text) === name)?.line ?? 0;
}
