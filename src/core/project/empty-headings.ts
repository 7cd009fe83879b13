// Names what a document lacks when its author validates it: its word wins, and what is empty is told.
import type { EdContent } from './ed-standing';

/** Headings that are empty or that the method has and the document has not; none of a document that is validated already. */
export function emptyHeadings({ status, evidence }: Pick<EdContent, 'status' | 'evidence'>): readonly string[] {
  if (status === 'validated') return [];
  return unfilledHeadings(evidence);
}

/** The headings that the evidence tells to be empty or missing. */
export function unfilledHeadings(evidence: EdContent['evidence']): readonly string[] {
  return evidence.flatMap((one) =>
    one.kind === 'heading-empty' || one.kind === 'heading-missing' ? [one.heading] : [],
  );
}
