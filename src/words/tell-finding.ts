// Makes the sentence of a finding, in one language.
import type { Finding } from '../core/check/finding';
import type { FindingWords } from './finding-words';
import type { Words } from './words';

/** What to say of a finding; the bare id of its check when nobody has words for it. */
export function tellFinding({ findings }: Words, { check, values }: Finding): string {
  return findWords(findings.checks, check)?.tell(values) ?? check;
}

/** The heading over all findings of one check. */
export function headFindings({ findings }: Words, check: string): string {
  return findWords(findings.checks, check)?.title ?? check;
}

function findWords(checks: Readonly<Record<string, FindingWords>>, check: string): FindingWords | undefined {
  return Object.hasOwn(checks, check) ? checks[check] : undefined;
}
