// Writes a one-sided relation in the other note too.
import { spliceFrontmatter } from '../../text/splice-frontmatter';
import { readAt } from '../../text/read-at';
import { renderScalar } from '../../text/render-scalar';
import type { Note } from '../../graph/note';
import type { Finding } from '../finding';
import { textValue } from '../read-values';
import type { Repair, RepairSite } from '../repair';
import { findScalars } from './find-scalars';
import { type Answer, type AnswerKey, findAnswerKey } from './inverse-key';
import { spellName } from './spell-name';
import { spliceText } from './rewrite-note';

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
    const after = addItem(before, other, key, text);
    if (after === undefined || !isAdded(site, other, before, after)) return [];
    const values = { other: other.name, name: text, field: key.path.join('.') };
    return [{ sure: isHarmless(other, writer, answer), values, edits: [{ kind: 'rewrite', path, before, after }] }];
  },
} as const satisfies Repair;

function answerTo(finding: Finding): Answer | undefined {
  // `as` says what the silent note is to the writer: it calls the writer the contrary.
  const as = textValue(finding, 'as');
  return as === 'friend' ? 'friend' : as === 'parent' ? 'child' : as === 'child' ? 'parent' : undefined;
}

/** Behind the last item; a text that stands alone under the key becomes a list first. */
function addItem(text: string, note: Note, { path }: AnswerKey, item: string): string | undefined {
  const value = readAt(note.properties, path);
  if (typeof value === 'string' && value !== '') {
    const link = note.links.find(({ field, raw }) => field === path.join('.') && raw === value);
    const places = link === undefined ? [] : findScalars(text, link.line, value);
    const [place] = places;
    if (place?.holder !== 'key' || places.length !== 1) return undefined;
    const list = `[${renderScalar(value, 'flow', place.quotes)}, ${renderScalar(item, 'flow', place.quotes)}]`;
    return spliceText(text, [{ from: place.from, to: place.to, text: list }]);
  }
  const spliced = spliceFrontmatter(text, [{ kind: 'append', path, items: [item] }]);
  return 'problem' in spliced ? undefined : spliced.text;
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
