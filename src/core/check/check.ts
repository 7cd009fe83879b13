// What a check is: an id, a severity, and what it notices in a vault.
import type { GraphData } from '../graph/link';
import type { Note } from '../graph/note';
import type { Finding, Severity } from './finding';

/** What checks look at. `data` comes with suggestions. */
export interface CheckedVault {
  readonly notes: readonly Note[];
  readonly data: GraphData;
}

/** What a check noticed, before it is signed. */
export type Noticed = Pick<Finding, 'path' | 'line' | 'values'>;

export interface Check {
  /** Permanent. */
  readonly id: string;
  readonly severity: Severity;
  readonly notice: (vault: CheckedVault) => Iterable<Noticed>;
}
