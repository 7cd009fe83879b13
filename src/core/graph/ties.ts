// The links of a note as ties: where each leads, on which rung of the ladder it was found, and which of them say the same.
import { compareTexts } from '../text/compare-texts';
import { sharesNames } from './answers';
import { firstOf, listOf, nextOf } from './chains';
import type { Climber } from './climber';
import { type Graph, isGhost, placeOfNote } from './graph';
import type { DeclaredLink, Match } from './link';
import { matchOf } from './match-of';
import type { Note } from './note';
import { relationNumber } from './relation-number';
import { HAS, traitsOf } from './tie-traits';

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
  /** Whether it is the first of these in the order of lines: most of the time, it is the only one. */
  isFirst: boolean;
  /** What the note at the other end says of this one, once it was looked up: bits that `answerTo` sets. */
  answer: number;
}

/** A note among those that it leads to and that lead to it. */
export interface TiedNote {
  readonly number: number;
  readonly note: Note;
  /** In the order of the note. */
  readonly ties: readonly Tie[];
  /** What is found in it and among its ties: bits of `HAS`. */
  readonly traits: number;
}

/** The ties of a note, by its number, linear in its links; undefined where no note is. `climber`: for the present revision of the graph. */
export function readTies(climber: Climber, number: number): TiedNote | undefined {
  const { graph } = climber;
  const { byNote, byPlace, index } = graph.rows;
  const note = graph.notes[number];
  if (note === undefined) return undefined;
  const { links } = note;
  const ties = new Array<Tie>(links.length);
  const own = placeOfNote(number);
  let traits = note.problems.length > 0 ? HAS.problem : 0;
  if (sharesNames(graph, number)) traits |= HAS.namesake;
  for (let row = firstOf(byNote, number); row >= 0; row = nextOf(byNote, row)) {
    const at = index[row] ?? 0;
    const link = links[at];
    if (link === undefined) continue;
    const place = listOf(byPlace, row);
    const target = isGhost(place) ? undefined : graph.notes[place / 2];
    const match = target === undefined ? climber.climbOf(row, link).match : matchOf(climber, row, link, target);
    const isOwn = place === own;
    traits |= traitsOf(link, match, isOwn);
    const relation = relationNumber(link, place, isOwn);
    ties[at] = { link, row, place, target, match, relation, isFirst: true, answer: 0 };
  }
  if (findFirsts(ties)) traits |= HAS.repeated;
  return { number, note, ties, traits };
}

/** Whether one note declares a link to another. Goes along the links of the one or those to the other, whichever are fewer. */
export function isLinked({ rows }: Graph, writer: number, target: number): boolean {
  const { byNote, byPlace } = rows;
  const place = placeOfNote(target);
  let one = firstOf(byNote, writer);
  let other = firstOf(byPlace, place);
  for (; one >= 0 && other >= 0; one = nextOf(byNote, one), other = nextOf(byPlace, other))
    if (listOf(byPlace, one) === place || listOf(byNote, other) === writer) return true;
  return false;
}

type Written = Pick<DeclaredLink, 'line' | 'field' | 'raw'>;

/** By line, field and text: the order in which the places of a relation are named. */
export function compareLinks(a: Written, b: Written): number {
  return a.line - b.line || compareTexts(a.field, b.field) || compareTexts(a.raw, b.raw);
}

/** Up to so many, looking at each pair costs less than keeping a table. */
const FEW = 12;

/** Whether any two say the same. */
function findFirsts(ties: readonly Tie[]): boolean {
  if (ties.length > FEW) return findManyFirsts(ties);
  let isRepeated = false;
  for (let at = 1; at < ties.length; at += 1) {
    const tie = ties[at];
    for (let before = 0; before < at; before += 1) {
      const other = ties[before];
      if (tie === undefined || other?.relation !== tie.relation || !other.isFirst) continue;
      settleFirst(other, tie);
      isRepeated = true;
      break;
    }
  }
  return isRepeated;
}

function findManyFirsts(ties: readonly Tie[]): boolean {
  const firsts = new Map<number, Tie>();
  for (const tie of ties) {
    const first = firsts.get(tie.relation);
    if (first !== undefined) settleFirst(first, tie);
    if (tie.isFirst) firsts.set(tie.relation, tie);
  }
  return firsts.size < ties.length;
}

/** Of two that say the same, `first` was the first until now. */
function settleFirst(first: Tie, tie: Tie): void {
  if (compareLinks(first.link, tie.link) <= 0) tie.isFirst = false;
  else first.isFirst = false;
}
