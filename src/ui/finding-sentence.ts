// What a check noticed, as a sentence of the interface's language.
import type { Finding } from '../core/check/finding';
import type { FindingWords } from '../words/finding-words';
import type { Words } from '../words';

/** The sentence; the check's id where a newer check has none yet. */
export function findingSentence(words: Words, { check, values }: Pick<Finding, 'check' | 'values'>): string {
  const checks: Readonly<Record<string, FindingWords>> = words.findings.checks;
  return checks[check]?.tell(values) ?? check;
}
