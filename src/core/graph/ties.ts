// The links of a note as ties: where each leads, on which rung of the ladder it was found, and which of them say the same.
import { firstOf, listOf, nextOf } from './chains';
import type { Climber } from './climber';
import { type Graph, isGhost, placeOfNote } from './graph';
import type { DeclaredLink, Match, MotType, Role } from './link';
import { makeMatchOf, type MatchOf } from './match-of';
import type { Note } from './note';

export interface Tie {
  readonly link: DeclaredLink;
  readonly row: number;
  /** Where it leads: one place for all names of a note, or for all spellings of a name that leads nowhere. */
  readonly place: number;
  /** The note that it leads to; undefined where it leads to none, or several answer. */
  readonly target: Note | undefined;
  readonly match: Match;
  /** One number for all links of the note that say the same of the same one. */
  readonly relation: number;
  /** The first of these in the order of lines: itself, most of the time. */
  readonly first: Tie;
  /** What the note at the other end says of this one, once it was looked up. */
  backs?: readonly DeclaredLink[];
}

const NONE: readonly Tie[] = [];

/** The ties of a note, by its number: in the order of the note, linear in its links. */
export type ReadTies = (number: number) => readonly Tie[];

/** `climber`: for the present revision of the graph, as what is given. */
export function makeReadTies(climber: Climber): ReadTies {
  const matchOf = makeMatchOf(climber);
  return (number) => readTies(climber, number, matchOf);
}

function readTies(climber: Climber, number: number, matchOf: MatchOf): readonly Tie[] {
  const { graph } = climber;
  const { byNote, byPlace, index } = graph.rows;
  let row = firstOf(byNote, number);
  if (row < 0) return NONE;
  const links = graph.notes[number]?.links ?? [];
  const ties = new Array<LinkTie>(links.length);
  const own = placeOfNote(number);
  for (; row >= 0; row = nextOf(byNote, row)) {
    const at = index[row] ?? 0;
    const link = links[at];
    if (link === undefined) continue;
    const place = listOf(byPlace, row);
    const target = isGhost(place) ? undefined : graph.notes[place / 2];
    const match = target === undefined ? climber.climbOf(row, link).match : matchOf(row, link, target);
    ties[at] = new LinkTie(link, row, place, target, match, relationOf(link, place, place === own));
  }
  findFirsts(ties);
  return ties;
}

/** Every link that one note declares towards another. Goes along the links of the one or those to the other, whichever are fewer. */
export function linksBetween(graph: Graph, writer: number, target: number): readonly DeclaredLink[] {
  const { byNote, byPlace, index } = graph.rows;
  const place = placeOfNote(target);
  const links = graph.notes[writer]?.links ?? [];
  let written: DeclaredLink[] | undefined;
  let leading: DeclaredLink[] | undefined;
  let one = firstOf(byNote, writer);
  let other = firstOf(byPlace, place);
  for (; one >= 0 && other >= 0; one = nextOf(byNote, one), other = nextOf(byPlace, other)) {
    if (listOf(byPlace, one) === place) written = put(written, links[index[one] ?? 0]);
    if (listOf(byNote, other) === writer) leading = put(leading, links[index[other] ?? 0]);
  }
  return (one < 0 ? written : leading) ?? NO_LINKS;
}

/** By line, field and text: the order in which the places of a relation are named. */
export function compareLinks(a: DeclaredLink, b: DeclaredLink): number {
  return a.line - b.line || compare(a.field, b.field) || compare(a.raw, b.raw);
}

class LinkTie implements Tie {
  first: Tie;
  declare backs?: readonly DeclaredLink[];

  constructor(
    readonly link: DeclaredLink,
    readonly row: number,
    readonly place: number,
    readonly target: Note | undefined,
    readonly match: Match,
    readonly relation: number,
  ) {
    this.first = this;
  }
}

const NO_LINKS: readonly DeclaredLink[] = [];

function put(list: DeclaredLink[] | undefined, link: DeclaredLink | undefined): DeclaredLink[] | undefined {
  if (link === undefined) return list;
  if (list === undefined) return [link];
  list.push(link);
  return list;
}

/** Up to so many, looking at each pair costs less than keeping a table. */
const FEW = 12;

function findFirsts(ties: readonly LinkTie[]): void {
  if (ties.length > FEW) {
    findManyFirsts(ties);
    return;
  }
  for (let at = 1; at < ties.length; at += 1) {
    const tie = ties[at];
    for (let before = 0; before < at; before += 1) {
      const other = ties[before];
      if (tie === undefined || other?.relation !== tie.relation) continue;
      settleFirst(ties, other.first, tie);
      break;
    }
  }
}

/** `first` was that of all before `tie` that say the same. */
function settleFirst(ties: readonly LinkTie[], first: Tie, tie: LinkTie): void {
  if (compareLinks(first.link, tie.link) <= 0) tie.first = first;
  else for (const other of ties) if (other.relation === tie.relation) other.first = tie;
}

function findManyFirsts(ties: readonly LinkTie[]): void {
  const firsts = new Map<number, LinkTie>();
  for (const tie of ties) {
    const first = firsts.get(tie.relation);
    if (first === undefined || compareLinks(tie.link, first.link) < 0) firsts.set(tie.relation, tie);
  }
  if (firsts.size < ties.length) for (const tie of ties) tie.first = firsts.get(tie.relation) ?? tie;
}

const ROLES: Readonly<Record<Role, number>> = { parent: 0, previous: 1, input: 2, friend: 3, mention: 4 };
const TYPES: Readonly<Record<MotType, number>> = { C: 1, S: 2, P: 3, R: 4, I: 5, A: 6 };

function relationOf({ role, type, way }: DeclaredLink, place: number, isOwn: boolean): number {
  const said = place * 5 + ROLES[role];
  return (said * 7 + (type === undefined ? 0 : TYPES[type])) * 2 + (way === 'in' && !isOwn ? 1 : 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
