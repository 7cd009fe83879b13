// Puts what was said of one note in order.
import type { Finding } from './finding';

/** Up to so many, moving each to its place costs less than sorting. */
const FEW = 24;

/** By line, then by check; what one check says of one line stays in its order. Sorts in place. */
export function inOrder(findings: Finding[]): readonly Finding[] {
  if (findings.length > FEW) return findings.sort(compareFindings);
  for (let at = 1; at < findings.length; at += 1) {
    const finding = findings[at];
    let to = at;
    for (; finding !== undefined && to > 0; to -= 1) {
      const before = findings[to - 1];
      if (before === undefined || compareFindings(before, finding) <= 0) break;
      findings[to] = before;
    }
    if (finding !== undefined && to < at) findings[to] = finding;
  }
  return findings;
}

function compareFindings(a: Finding, b: Finding): number {
  return a.line - b.line || (a.check === b.check ? 0 : a.check < b.check ? -1 : 1);
}
