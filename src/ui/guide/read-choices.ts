// Reads what this device keeps of the guide: anything odd counts as no choice.
import * as z from 'zod/mini';
import type { OptionalFilter } from './filter-steps';

/** What the user chose to see, kept on this device. */
export interface Choices {
  readonly pack?: string;
  /** A project's key; empty for all projects. */
  readonly project?: string;
  /** Id of a step, or key of a group of documents; empty when all are closed. */
  readonly step?: string;
  /** Code of the document that is open in a list of many; empty when none is. */
  readonly ed?: string;
  /** Whether the filters are shown. */
  readonly filters?: boolean;
  readonly role?: string;
  readonly optional?: OptionalFilter;
  /** Absent: the project's own. */
  readonly context?: 'institutionnel' | 'individuel' | 'both';
}

const text = z.exactOptional(z.string());
const schema = z.object({
  pack: text,
  project: text,
  step: text,
  ed: text,
  filters: z.exactOptional(z.boolean()),
  role: text,
  optional: z.exactOptional(z.enum(['', 'without', 'only'])),
  context: z.exactOptional(z.enum(['institutionnel', 'individuel', 'both'])),
});

export function readChoices(stored: unknown): Choices {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : {};
}
