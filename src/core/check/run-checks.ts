// Runs checks over a vault and gives what they noticed, in the order of the notes.
import type { Check, CheckedVault } from './check';
import { checks as shelf } from './checks';
import type { Finding } from './finding';

/** Findings sorted by path, line and check: the same vault always gives the same list. */
export function runChecks(vault: CheckedVault, checks: readonly Check[] = shelf): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { id, severity, notice } of checks)
    for (const { path, line, values } of notice(vault)) findings.push({ check: id, severity, path, line, values });
  return findings.sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  return compare(a.path, b.path) || a.line - b.line || compare(a.check, b.check) || compareValues(a, b);
}

/** Only for two findings of one check at one place. */
function compareValues(a: Finding, b: Finding): number {
  return compare(Object.values(a.values).join('\n'), Object.values(b.values).join('\n'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
