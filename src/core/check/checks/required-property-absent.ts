// A document without a property that its project reads: which project it is of, which version it is.
import { documentCheck } from '../document-check';

export const requiredPropertyAbsent = documentCheck('required-property-absent', 'warning', ({ evidence }) =>
  evidence.flatMap((one) => (one.kind === 'property-missing' ? [{ property: one.property }] : [])),
);
