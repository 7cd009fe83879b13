// Findings as text: by check, errors first, each with its file, its line and what to do.
import type { Finding, Severity } from '../core/check/finding';
import type { Words } from '../words/command-line';
import { headFindings, tellFinding } from '../words/tell-finding';

/** Of one check, how many are printed when not all are asked for. */
const FEW = 10;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export function renderFindings(words: Words, findings: readonly Finding[], all: boolean): string {
  const { check } = words.commandLine;
  if (findings.length === 0) return `${check.nothing}\n`;
  const counts = ORDER.map((severity) => findings.filter((finding) => finding.severity === severity).length);
  const groups = ORDER.flatMap((severity) => groupsOf(findings.filter((finding) => finding.severity === severity)));
  const lines = groups.flatMap((group) => renderGroup(words, group, all));
  return [check.counts(counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0), ...lines, ''].join('\n');
}

function groupsOf(findings: readonly Finding[]): (readonly Finding[])[] {
  const checks = [...new Set(findings.map(({ check }) => check))].sort();
  return checks.map((check) => findings.filter((finding) => finding.check === check));
}

function renderGroup(words: Words, group: readonly Finding[], all: boolean): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const shown = all ? group : group.slice(0, FEW);
  const rest = group.length - shown.length;
  const severity = words.findings.severities[first.severity];
  return [
    '',
    words.commandLine.check.group(headFindings(words, first.check), group.length, severity),
    ...shown.map((finding) => `  ${placeOf(finding)}  ${tellFinding(words, finding)}`),
    ...(rest > 0 ? [`  ${words.commandLine.check.more(rest)}`] : []),
  ];
}

function placeOf({ path, line }: Finding): string {
  return line > 0 ? `${path}:${String(line)}` : path;
}
