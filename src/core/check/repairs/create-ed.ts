// Writes the note of an ED that is named and does not exist yet, from the method's template; it answers the relation that names it.
import { findLinks } from '../../text/find-links';
import { textsOf } from '../../text/edit';
import { textValue } from '../read-values';
import type { Flaw, Repair, RepairSite } from '../repair';
import { declareRelation } from './declare-relation';
import { answers, CONTRARY, says } from './inverse-key';
import { isMissing } from './read-flaw';

export const createEd = {
  id: 'create-ed',
  checks: ['missing-name'],
  safe: false,
  offer(flaw) {
    const { finding, site, path: writer, name: raw } = flaw;
    const code = textValue(finding, 'ed');
    if (code === '' || !isMissing(flaw)) return [];
    const made = site.writeEd?.({ code, name: findLinks(raw)[0]?.target ?? raw.trim(), writer });
    if (made === undefined) return [];
    const text = answered(flaw, made);
    return [
      { sure: true, values: { ed: code, target: made.path }, edits: [{ kind: 'create', path: made.path, text }] },
    ];
  },
} as const satisfies Repair;

/** The text with what the new note is to the one that names it, said in return. */
function answered(
  { site, note: writer, written }: Flaw,
  made: { readonly path: string; readonly text: string },
): string {
  let { text } = made;
  for (const link of written) {
    const answer = answers.find((each) => says(link, each));
    if (answer === undefined) continue;
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
