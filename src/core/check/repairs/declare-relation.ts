// Declares a relation in a note, where and as the note declares its others.
import type { DeclaredLink } from '../../graph/link';
import { resolveName } from '../../graph/resolve-name';
import type { Note } from '../../graph/note';
import { rewrite, type RewriteEdit } from '../../text/edit';
import { isPropertyField } from '../../graph/is-property-field';
import type { RepairSite } from '../repair';
import { appendItem } from './append-item';
import { findAnswerKey, type Saying, says } from './inverse-key';
import { spellName } from './spell-name';

export interface Declaration {
  readonly edit: RewriteEdit;
  /** The property, and what is written there. */
  readonly field: string;
  readonly written: string;
}

/** `known`: the note says so already; `unwritable`: its properties, or the other name, cannot be written so that they are read as meant. */
export type NoDeclaration = 'known' | 'unwritable';

/** Where nobody shows another way. */
const usual = 'excalibrain.parents';

/** `answer`: what the note calls the other. `other`: a note, or a name that leads to none. `field`: where the other speaks, for a note that shows no way. */
export function declareRelation(
  site: RepairSite,
  path: string,
  answer: Saying,
  other: Note | string,
  field?: string,
): Declaration | NoDeclaration {
  const [note, before] = [site.note(path), site.text(path)];
  if (note === undefined || before === undefined) return 'unwritable';
  if (isDeclared(site, note, answer, other)) return 'known';
  const example = typeof other === 'string' ? undefined : other.links.find(({ field }) => isPropertyField(field));
  const key = findAnswerKey(note, answer, field ?? example?.field ?? usual) ?? findAnswerKey(note, answer, usual);
  if (key === undefined) return 'unwritable';
  const name = typeof other === 'string' ? other : spellName(site, other, path, key.links ? 'wiki' : 'name');
  if (name === undefined || (typeof other === 'string' && /[[\]|#\n]/u.test(other))) return 'unwritable';
  const written = key.links ? `[[${name}]]` : name;
  const added = appendItem(before, key.path, written);
  if ('problem' in added) return 'unwritable';
  const next = site.read(path, added.text);
  // One relation more of that kind, and nothing else that is read otherwise.
  const fits =
    next.links.length === note.links.length + 1 &&
    next.problems.length === note.problems.length &&
    next.links.some((link) => link.raw === written && says(link, answer));
  return fits ? { edit: rewrite(path, before, added.text), field: key.path.join('.'), written } : 'unwritable';
}

function isDeclared(site: RepairSite, note: Note, answer: Saying, other: Note | string): boolean {
  return note.links.some((link) => {
    if (!says(link, answer) || !isPropertyField(link.field)) return false;
    return typeof other === 'string' ? link.target === other : leadsTo(site, note, link, other);
  });
}

/** Whether a link of a note leads to another one. */
export function leadsTo({ graph }: RepairSite, note: Note, { target, kind }: DeclaredLink, other: Note): boolean {
  return resolveName(graph, target, note.path, kind).id === other.id;
}
