// Reads what this device keeps of the guide: anything odd counts as no choice.
import * as z from 'zod/mini';
import { once } from '../../core/text/once';
import type { Filters } from './filter-sections';

/** What the user chose to see, kept on this device. */
export interface Choices extends Partial<Filters> {
  /** Id of the method that is looked at without a project. */
  readonly method?: string | undefined;
  /** Key of the project that stays, whatever note is opened. */
  readonly pinned?: string | undefined;
  /** Id of a section; empty when all are closed. */
  readonly step?: string;
  /** Code of the document that is open in a list of many; empty when none is. */
  readonly ed?: string;
  /** Whether the filters are shown; so for the cycles. */
  readonly filters?: boolean;
  readonly cycles?: boolean;
  /** Absent: the project's own. */
  readonly context?: 'institutionnel' | 'individuel' | 'both';
}

const schema = once(() => {
  const text = z.exactOptional(z.string());
  const flag = z.exactOptional(z.boolean());
  return z.object({
    method: text,
    pinned: text,
    step: text,
    ed: text,
    filters: flag,
    cycles: flag,
    role: text,
    status: text,
    axis: text,
    optional: z.exactOptional(z.enum(['', 'without', 'only'])),
    context: z.exactOptional(z.enum(['institutionnel', 'individuel', 'both'])),
  });
});

export function readChoices(stored: unknown): Choices {
  const parsed = schema().safeParse(stored);
  return parsed.success ? parsed.data : {};
}
