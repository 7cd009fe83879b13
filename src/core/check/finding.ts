// What a check noticed. The sentence is made by words/, from the check's id and the values.

export type Severity = 'error' | 'warning' | 'info';

export type FindingValues = Readonly<Record<string, string | number | readonly string[]>>;

export interface Finding {
  /** Permanent id of the check. */
  readonly check: string;
  readonly severity: Severity;
  readonly path: string;
  /** Line in the note, from 1; 0 when the finding is about the note as a whole. */
  readonly line: number;
  readonly values: FindingValues;
}
