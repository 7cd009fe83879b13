// What the graph remembers: notes, the keys they answer to, the names that look for them, and where each declared link leads.
import { type Chains, makeChains } from './chains';
import { type Numbering, makeNumbering } from './numbering';
import type { Note } from './note';

/** How a note answers to a key; the order is that of the resolution ladder. */
export const ANSWERS_BY = { name: 0, title: 1, alias: 2, code: 3, ed: 4, project: 5 } as const;

/**
 * What names and notes meet under: a folded name, or an ED code after `ED_KEY`. Each is folded once and numbered; the number is freed with
 * its last use.
 */
export interface Keys {
  readonly numbers: Map<string, number>;
  readonly texts: string[];
  readonly numbering: Numbering;
}

/** What each note answers to. Items are answers; lists are keys (`byKey`) and notes (`byNote`). */
export interface Answers {
  readonly numbering: Numbering;
  readonly byKey: Chains;
  readonly byNote: Chains;
  /** By answer: a value of `ANSWERS_BY`. */
  kind: Int32Array;
}

/**
 * Every declared link. Lists are notes (`byNote`), keys (`byKey`: the target's name, folded) and places (`byPlace`: twice the number of the note that
 * the link leads to, or twice the key plus one for a ghost).
 */
export interface Rows {
  readonly numbering: Numbering;
  readonly byNote: Chains;
  readonly byKey: Chains;
  readonly byPlace: Chains;
  /** By row: its rank among the links of its note. */
  index: Int32Array;
}

/** The few rows that wait under other keys than their own: the last segment of a path, an ED code. */
export interface OtherKeys {
  readonly byRow: Map<number, number[]>;
  readonly byKey: Map<number, Set<number>>;
}

/** A graph that changes with its vault. Read it through graph-data.ts, node-links.ts and resolve-name.ts; change it through update-graph.ts. */
export interface Graph {
  /** By number of note. */
  readonly notes: (Note | undefined)[];
  readonly noteNumbers: Numbering;
  readonly byPath: Map<string, number>;
  /** By id: the notes whose path is not in NFC. */
  readonly respelled: Map<string, number[]>;
  readonly keys: Keys;
  readonly answers: Answers;
  readonly rows: Rows;
  readonly otherKeys: OtherKeys;
  /** Grows with each change: what was worked out for another revision is out of date. */
  revision: number;
  /** Begun anew when the note of a project comes, goes or changes. */
  projects: KnownProjects;
}

/** Projects by the paths of their notes, or by their names where they have none. */
export interface KnownProjects {
  /** The project of each note that was asked for; empty when it has none. */
  readonly byNote: WeakMap<Note, string>;
  /** That of each folder that one project alone has, once it was asked for. */
  byFolder?: ReadonlyMap<string, string | undefined>;
}

/** Opens the keys that are ED codes; no folded name holds it. */
export const ED_KEY = '\u0001';
/** The key that all notes of projects answer to: links to EDs wait under it, for these tell which notes are of one project. */
export const PROJECTS_KEY = '\u0003';
/** Opens the keys of names that fold to nothing (`!!!`): these match by case only. */
export const BARE_KEY = '\u0002';

/** An empty graph, with room for so many notes and links. */
export function makeGraph(notes: number, links: number): Graph {
  const spare = Math.ceil(links * 1.05);
  return {
    notes: [],
    noteNumbers: makeNumbering(),
    byPath: new Map(),
    respelled: new Map(),
    keys: { numbers: new Map(), texts: [], numbering: makeNumbering() },
    answers: {
      numbering: makeNumbering(),
      byKey: makeChains(notes * 3, notes * 4),
      byNote: makeChains(notes, notes * 4),
      kind: new Int32Array(notes * 4),
    },
    rows: {
      numbering: makeNumbering(),
      byNote: makeChains(notes, spare),
      byKey: makeChains(notes * 3, spare),
      byPlace: makeChains(notes * 4, spare),
      index: new Int32Array(spare),
    },
    otherKeys: { byRow: new Map(), byKey: new Map() },
    revision: 0,
    projects: noProjects(),
  };
}

export function noProjects(): KnownProjects {
  return { byNote: new WeakMap() };
}

/** The place of a note, as `byPlace` numbers it. */
export function placeOfNote(note: number): number {
  return note * 2;
}

/** The place of a name that leads to no note. */
export function placeOfGhost(key: number): number {
  return key * 2 + 1;
}

export function isGhost(place: number): boolean {
  return place % 2 === 1;
}
