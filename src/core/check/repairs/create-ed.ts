// Writes the note of an ED that is named and does not exist yet, from the method's template; it answers the relation that names it.
import { findLinks } from '../../text/find-links';
import { textsOf } from '../../text/edit';
import type { Finding } from '../finding';
import { textValue } from '../read-values';
import { isMissing } from './is-written';
import type { Repair, RepairSite } from '../repair';
import { declareRelation } from './declare-relation';
import { type Answer, readAnswer } from './inverse-key';

export const createEd = {
  id: 'create-ed',
  checks: ['missing-name'],
  safe: false,
  offer(finding, site) {
    const code = textValue(finding, 'ed');
    const raw = textValue(finding, 'name');
    if (code === '' || !isMissing(finding, site)) return [];
    const name = findLinks(raw)[0]?.target ?? raw.trim();
    const made = site.writeEd?.({ code, name, writer: finding.path });
    if (made === undefined) return [];
    const text = answered(finding, site, made);
    return [
      { sure: true, values: { ed: code, target: made.path }, edits: [{ kind: 'create', path: made.path, text }] },
    ];
  },
} as const satisfies Repair;

const CONTRARY: Readonly<Record<Answer, Answer>> = { parent: 'child', child: 'parent', friend: 'friend' };

/** The text with what the new note is to the one that names it, said in return. */
function answered(finding: Finding, site: RepairSite, made: { readonly path: string; readonly text: string }): string {
  const writer = site.note(finding.path);
  const raw = textValue(finding, 'name');
  let { text } = made;
  for (const link of writer?.links ?? []) {
    const answer = link.line === finding.line && link.raw === raw ? readAnswer(link) : undefined;
    if (writer === undefined || answer === undefined) continue;
    const now = text;
    const note = site.read(made.path, now);
    const own: RepairSite = {
      graph: site.graph,
      read: site.read,
      note: (path) => (path === made.path ? note : site.note(path)),
      text: (path) => (path === made.path ? now : site.text(path)),
    };
    const declared = declareRelation(own, made.path, CONTRARY[answer], writer, link.field);
    if (typeof declared === 'object') text = textsOf(declared.edit).after;
  }
  return text;
}
