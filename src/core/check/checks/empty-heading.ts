// A document that was begun, or is said to be finished, and has headings under which nobody wrote.
import type { Note } from '../../graph/note';
import type { EdStanding } from '../../project/standing';
import { foldFull } from '../../text/fold';
import type { Check } from '../check';

export const emptyHeading = {
  id: 'empty-heading',
  severity: 'info',
  family: 'project',
  *ofProject({ run, eds }) {
    for (const standing of eds) {
      const { ed, path, documents, evidence } = standing;
      const note = documents[0]?.note;
      const said = saidOf(standing);
      // A document that nobody has begun is all empty, and no news.
      if (path === undefined || (said === '' && !evidence.some(({ kind }) => kind === 'heading-filled'))) continue;
      const headings = evidence.flatMap((one) => (one.kind === 'heading-empty' ? [one.heading] : []));
      const absent = evidence.flatMap((one) => (one.kind === 'heading-missing' ? [one.heading] : []));
      if (headings.length + absent.length === 0) continue;
      const line = note === undefined ? 0 : lineOf(note, headings[0]);
      yield { path, line, values: { project: run.name, ed: ed.code, headings, absent, said } };
    }
  },
} as const satisfies Check;

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
