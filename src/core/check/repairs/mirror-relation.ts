// Writes a one-sided relation in the other note too.
import type { Note } from '../../graph/note';
import { resolveName } from '../../graph/resolve-name';
import type { Finding } from '../finding';
import { textValue } from '../read-values';
import type { Repair, RepairSite } from '../repair';
import { declareRelation } from './declare-relation';
import { type Answer, findAnswerKey, readAnswer } from './inverse-key';

export const mirrorRelation = {
  id: 'mirror-relation',
  checks: ['one-sided-relation'],
  safe: false,
  offer(finding, site) {
    const [path, field] = [textValue(finding, 'path'), textValue(finding, 'field')];
    const [other, writer] = [site.note(path), site.note(finding.path)];
    const answer = answerTo(finding);
    if (other === undefined || writer === undefined || answer === undefined) return [];
    // Where neither note shows a way, none is chosen for them.
    if (findAnswerKey(other, answer, field) === undefined || saysContrary(site, other, writer, answer)) return [];
    const declared = declareRelation(site, path, answer, writer, field);
    if (declared === 'known' || declared === 'unwritable') return [];
    const values = { other: other.name, name: declared.written, field: declared.field };
    return [{ sure: isHarmless(other, writer, answer), values, edits: [declared.edit] }];
  },
} as const satisfies Repair;

function answerTo(finding: Finding): Answer | undefined {
  // `as` says what the silent note is to the writer: it calls the writer the contrary.
  const as = textValue(finding, 'as');
  return as === 'friend' ? 'friend' : as === 'parent' ? 'child' : as === 'child' ? 'parent' : undefined;
}

/** Of two notes that are each said to be the other's parent, one is to be taken back: neither is written once more. */
function saysContrary({ graph }: RepairSite, other: Note, writer: Note, answer: Answer): boolean {
  return other.links.some((link) => {
    const said = readAnswer(link);
    if (said === undefined || said === 'friend' || answer === 'friend' || said === answer) return false;
    return resolveName(graph, link.target, other.path, link.kind).id === writer.id;
  });
}

/** It must not bring what another check tells: a parent that the text links to, or a block that says more than its table. */
function isHarmless(other: Note, writer: Note, answer: Answer): boolean {
  const inText = other.links.some(({ field }) => field === 'body');
  const inTable = other.links.some(({ field }) => field === 'table');
  return !(answer === 'parent' && inText) && !(inTable && writer.isEd);
}
