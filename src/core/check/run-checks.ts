// Runs checks over a whole vault at once.
import type { Finding } from './finding';
import { type CheckedVault, type CheckOptions, LiveChecks } from './live-checks';

/** Findings sorted by path, line and check: the same vault always gives the same list. What a note opts out of is left out. */
export function runChecks(vault: CheckedVault, options: CheckOptions = {}): readonly Finding[] {
  return new LiveChecks(vault, options).findings();
}
