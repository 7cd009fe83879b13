// Writes a one-sided relation in the other note too.
import type { Note } from '../../graph/note';
import { textValue } from '../read-values';
import type { Repair } from '../repair';
import { declareRelation, leadsTo } from './declare-relation';
import { answers, CONTRARY, findAnswerKey, type Saying, says } from './inverse-key';

export const mirrorRelation = {
  id: 'mirror-relation',
  checks: ['one-sided-relation'],
  safe: false,
  offer({ finding, site, note: writer, field }) {
    const other = site.note(textValue(finding, 'path'));
    // What the silent note is to the writer: it calls the writer the contrary.
    const as = answers.find((each) => each === textValue(finding, 'as'));
    if (other === undefined || as === undefined) return [];
    const answer = CONTRARY[as];
    // Where neither note shows a way, none is chosen for them.
    if (findAnswerKey(other, answer, field) === undefined) return [];
    // Of two notes that are each said to be the other's parent, one is to be taken back: neither is written once more.
    if (as !== answer && other.links.some((link) => says(link, as) && leadsTo(site, other, link, writer))) return [];
    const declared = declareRelation(site, other.path, answer, writer, field);
    if (declared === 'known' || declared === 'unwritable') return [];
    const values = { other: other.name, name: declared.written, field: declared.field };
    return [{ sure: isHarmless(other, writer, answer), values, edits: [declared.edit] }];
  },
} as const satisfies Repair;

/** It must not bring what another check tells: a parent that the text links to, or a block that says more than its table. */
function isHarmless(other: Note, writer: Note, answer: Saying): boolean {
  const inText = other.links.some(({ field }) => field === 'body');
  const inTable = other.links.some(({ field }) => field === 'table');
  return !(answer === 'parent' && inText) && !(inTable && writer.isEd);
}
