// Sorts findings out: those that a filter keeps, under the headings that the user wants.
import type { Finding, Severity } from '../../core/check/finding';
import { textValue } from '../../core/check/read-values';
import { foldFull } from '../../core/text/fold';
import { headFindings, tellFinding } from '../../words/tell-finding';
import type { Words } from '../../words';
import { addToGroup } from '../../core/text/add-to-group';
import { noteName } from '../../core/text/note-name';
import { holdsWords } from '../holds-words';

export type Grouping = 'kind' | 'note' | 'project';

export interface FindingFilter {
  readonly text: string;
  /** Empty for all; so for the check. */
  readonly severity: Severity | '';
  readonly check: string;
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** The gravest. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What is searched of each finding, folded: made once. */
const folded = new WeakMap<Finding, string>();

/** Every word that was typed is in the sentence, the heading or the path; accents and case do not count. */
export function filterFindings(words: Words, findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const holds = holdsWords(filter.text);
  return findings.filter((finding) => {
    if (filter.severity !== '' && finding.severity !== filter.severity) return false;
    if (filter.check !== '' && finding.check !== filter.check) return false;
    return filter.text.trim() === '' || holds(foldedText(words, finding));
  });
}

function foldedText(words: Words, finding: Finding): string {
  const known = folded.get(finding);
  if (known !== undefined) return known;
  // The sentence of a missing name holds the nearest ones, which are dear to find.
  const said = finding.check === 'missing-name' ? textValue(finding, 'name') : tellFinding(words, finding);
  const text = foldFull(`${said} ${headFindings(words, finding.check)} ${finding.path}`);
  folded.set(finding, text);
  return text;
}

/** The gravest group first, then by heading; notes by path. `projectOf`: the name of the note's project, where it has one. */
export function groupFindings(
  words: Words,
  findings: readonly Finding[],
  by: Grouping,
  projectOf: (path: string) => string | undefined,
): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  const projects = new Map<string, string>();
  for (const finding of findings) {
    const { check, path } = finding;
    if (by === 'project' && !projects.has(path)) projects.set(path, projectOf(path) ?? '');
    const key = by === 'kind' ? check : by === 'note' ? path : (projects.get(path) ?? '');
    addToGroup(groups, key, finding);
  }
  const made = [...groups].map(([key, inside]): FindingGroup => {
    const severity = inside.reduce<Severity>(
      (worst, each) => (rank[each.severity] < rank[worst] ? each.severity : worst),
      'info',
    );
    return { key, title: titleOf(words, key, by), severity, findings: inside };
  });
  return made.sort(
    (a, b) => (by === 'kind' ? rank[a.severity] - rank[b.severity] : 0) || a.title.localeCompare(b.title),
  );
}

function titleOf(words: Words, key: string, by: Grouping): string {
  if (by === 'kind') return headFindings(words, key);
  if (by === 'note') return noteName(key);
  return key === '' ? words.findingsView.noProject : key;
}
