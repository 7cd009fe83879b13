// Writes what a nested block says of other notes as flat properties that hold links: what ExcaliBrain and Breadcrumbs can read.
import { findNote } from '../graph/note-numbers';
import type { Graph } from '../graph/graph';
import type { DeclaredLink } from '../graph/link';
import type { Note } from '../graph/note';
import { resolveName } from '../graph/resolve-name';
import { appendItem } from '../check/repairs/append-item';
import { spellName } from '../check/repairs/spell-name';
import { findLinks } from '../text/find-links';
import type { PropertyChange } from '../text/property-change';
import { spliceFrontmatter } from '../text/splice-frontmatter';
import type { Value } from '../text/value';
import { relationsShared, type FlatNames, type SharedRelation } from './flat-names';

/** Exact names of notes, by relation, in the order in which the block names them. */
export type BlockLinks = Readonly<Record<SharedRelation, readonly string[]>>;

/** What the nested blocks of a note say. A name that leads nowhere, or to several notes, is left out: nothing is guessed. */
export function readBlockLinks(note: Note, graph: Graph): BlockLinks {
  const links: Record<SharedRelation, string[]> = { parents: [], children: [], friends: [] };
  for (const link of note.links) {
    const relation = relationOf(link);
    const name = relation === undefined ? undefined : exactName(graph, link.target, note.path, link.kind);
    if (relation !== undefined && name !== undefined && !links[relation].includes(name)) links[relation].push(name);
  }
  return links;
}

export interface SharedNote {
  readonly text: string;
  /** Links that were written, and links that were taken out. */
  readonly added: number;
  readonly removed: number;
}

/**
 * The note with every relation of its blocks as a link under the flat properties too. What stands there already stays, but for the relations of
 * `before` that the blocks no longer state. Undefined where nothing is missing, or where the properties cannot be written.
 */
export function shareRelations(
  note: Note,
  text: string,
  graph: Graph,
  names: FlatNames,
  before?: BlockLinks,
): SharedNote | undefined {
  const links = readBlockLinks(note, graph);
  let made = { text, added: 0, removed: 0 };
  let last = blockKey(note);
  for (const relation of relationsShared) {
    const key = keyOf(note, names[relation]);
    const lost = before?.[relation].filter((name) => !links[relation].includes(name)) ?? [];
    const cut = dropLinks(note, made.text, graph, key, lost);
    const held = new Set(heldLinks(note, key).map(({ target }) => exactName(graph, target, note.path, 'wiki')));
    const missing = links[relation].filter((name) => !held.has(name));
    const added = addLinks(cut.text, key, missing, last);
    if (added === undefined) return undefined;
    made = { text: added, added: made.added + missing.length, removed: made.removed + cut.removed };
    if (missing.length > 0 || Object.hasOwn(note.properties, key)) last = key;
  }
  return made.text === text ? undefined : made;
}

function relationOf({ field, role, way }: DeclaredLink): SharedRelation | undefined {
  if (!/^(?:excalibrain|juggl)\./iu.test(field)) return undefined;
  if (role === 'friend') return 'friends';
  if (role !== 'parent') return undefined;
  return way === 'in' ? 'parents' : 'children';
}

function exactName(graph: Graph, name: string, from: string, kind: DeclaredLink['kind']): string | undefined {
  const { id } = resolveName(graph, name, from, kind);
  const number = id === undefined ? undefined : findNote(graph, id);
  const target = number === undefined ? undefined : graph.notes[number];
  return target === undefined ? undefined : spellName({ graph }, target, from, 'wiki');
}

/** The key as the note spells it, where it has it in another case. */
function keyOf({ properties }: Note, name: string): string {
  return Object.keys(properties).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
}

function blockKey({ properties }: Note): string | undefined {
  return Object.keys(properties).findLast((key) => /^(?:excalibrain|juggl)$/iu.test(key));
}

interface HeldLink {
  /** The whole item, as YAML gives it. */
  readonly item: string;
  readonly target: string;
}

function heldLinks({ properties }: Note, key: string): readonly HeldLink[] {
  const value: Value = properties[key] ?? null;
  const items: readonly Value[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) =>
    typeof item === 'string' ? findLinks(item).map(({ target }) => ({ item, target })) : [],
  );
}

function addLinks(text: string, key: string, names: readonly string[], after: string | undefined): string | undefined {
  let made = text;
  for (const name of names) {
    const added = appendItem(made, [key], `[[${name}]]`, after);
    if ('problem' in added) return undefined;
    made = added.text;
  }
  return made;
}

/** Takes out the links that lead to these notes and stand alone in their item. */
function dropLinks(
  note: Note,
  text: string,
  graph: Graph,
  key: string,
  names: readonly string[],
): { readonly text: string; readonly removed: number } {
  if (names.length === 0) return { text, removed: 0 };
  const gone = heldLinks(note, key).filter(
    ({ item, target }) =>
      findLinks(item).length === 1 && names.includes(exactName(graph, target, note.path, 'wiki') ?? ''),
  );
  const changes = gone.map(({ item }): PropertyChange =>
    Array.isArray(note.properties[key]) ? { kind: 'drop', path: [key], item } : { kind: 'remove', path: [key] },
  );
  const spliced = spliceFrontmatter(text, changes);
  return 'problem' in spliced ? { text, removed: 0 } : { text: spliced.text, removed: gone.length };
}
