// Writes a one-sided relation in the other note too.
import type { Note } from '../../graph/note';
import type { Finding } from '../finding';
import { textValue } from '../read-values';
import type { Repair, RepairSite } from '../repair';
import { appendItem } from './append-item';
import { type Answer, findAnswerKey } from './inverse-key';
import { spellName } from './spell-name';

export const mirrorRelation = {
  id: 'mirror-relation',
  checks: ['one-sided-relation'],
  safe: false,
  offer(finding, site) {
    const path = textValue(finding, 'path');
    const [other, writer] = [site.note(path), site.note(finding.path)];
    const before = site.text(path);
    const answer = answerTo(finding);
    if (other === undefined || writer === undefined || before === undefined || answer === undefined) return [];
    const key = findAnswerKey(other, answer, textValue(finding, 'field'));
    const name = key === undefined ? undefined : spellName(site, writer, path, key.links ? 'wiki' : 'name');
    if (key === undefined || name === undefined) return [];
    const text = key.links ? `[[${name}]]` : name;
    const added = appendItem(before, key.path, text);
    if ('problem' in added || !isAdded(site, other, before, added.text)) return [];
    const values = { other: other.name, name: text, field: key.path.join('.') };
    return [
      {
        sure: isHarmless(other, writer, answer),
        values,
        edits: [{ kind: 'rewrite', path, before, after: added.text }],
      },
    ];
  },
} as const satisfies Repair;

function answerTo(finding: Finding): Answer | undefined {
  // `as` says what the silent note is to the writer: it calls the writer the contrary.
  const as = textValue(finding, 'as');
  return as === 'friend' ? 'friend' : as === 'parent' ? 'child' : as === 'child' ? 'parent' : undefined;
}

/** One relation more, which leads to the writer by its exact name, and no problem more. */
function isAdded(site: RepairSite, { path }: Note, before: string, after: string): boolean {
  const [old, next] = [site.read(path, before), site.read(path, after)];
  return next.links.length === old.links.length + 1 && next.problems.length === old.problems.length;
}

/** It must not bring what another check tells: a parent that the text links to, or a block that says more than its table. */
function isHarmless(other: Note, writer: Note, answer: Answer): boolean {
  const inText = other.links.some(({ field }) => field === 'body');
  const inTable = other.links.some(({ field }) => field === 'table');
  return !(answer === 'parent' && inText) && !(inTable && writer.isEd);
}
