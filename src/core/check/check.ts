// What a check is: an id, a severity, and what it notices in a vault.
import type { GraphData, GraphNode } from '../graph/link';
import type { Note } from '../graph/note';
import type { Pack } from '../pack/pack';
import type { Finding, Severity } from './finding';
import type { Method } from './read-method';

/** What checks look at. `data` comes with suggestions. */
export interface CheckedVault {
  readonly notes: readonly Note[];
  readonly data: GraphData;
  /** The methods that the vault is held against; without any, the checks of the method notice nothing. */
  readonly packs?: readonly Pack[];
}

/** A vault with what is worked out once for all checks. */
export interface IndexedVault extends CheckedVault {
  /** By id. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly byPath: ReadonlyMap<string, Note>;
  readonly method: Method;
  /** Of every check that there is. */
  readonly checkIds: ReadonlySet<string>;
}

/** What a check noticed, before it is signed. */
export type Noticed = Pick<Finding, 'path' | 'line' | 'values'>;

export interface Check {
  /** Permanent. */
  readonly id: string;
  readonly severity: Severity;
  readonly notice: (vault: IndexedVault) => Iterable<Noticed>;
}
