// The links of a note with where each of them leads, and on which rung of the ladder it was found.
import { foldCase, foldLight } from '../text/fold';
import { firstOf, listOf, nextOf } from './chains';
import type { Climber } from './climber';
import { ANSWERS_BY, type Graph, isGhost, placeOfNote } from './graph';
import { withoutExtension } from './keys';
import type { DeclaredLink, Match } from './link';
import type { Note } from './note';

export interface ResolvedLink {
  readonly link: DeclaredLink;
  readonly row: number;
  /** Where it leads: one place for all names of a note, or for all spellings of a name that leads nowhere. */
  readonly place: number;
  /** The note that it leads to; undefined where it leads to none, or several answer. */
  readonly target: Note | undefined;
  readonly match: Match;
}

/** In the order of the note; linear in its links. `climber`: for the present revision of the graph. */
export function resolvedLinks(graph: Graph, number: number, climber: Climber): ResolvedLink[] {
  const { byNote, byPlace, index } = graph.rows;
  const links = graph.notes[number]?.links ?? [];
  const found = new Array<ResolvedLink>(links.length);
  for (let row = firstOf(byNote, number); row >= 0; row = nextOf(byNote, row)) {
    const at = index[row] ?? 0;
    const link = links[at];
    if (link === undefined) continue;
    const place = listOf(byPlace, row);
    const target = isGhost(place) ? undefined : graph.notes[place / 2];
    found[at] = { link, row, place, target, match: matchOf(climber, row, link, place, target) };
  }
  return found;
}

/** Every link that one note declares towards another. Goes along the links of the one or those to the other, whichever are fewer. */
export function linksBetween(graph: Graph, writer: number, target: number): readonly DeclaredLink[] {
  const { byNote, byPlace, index } = graph.rows;
  const place = placeOfNote(target);
  const links = graph.notes[writer]?.links ?? [];
  const written: DeclaredLink[] = [];
  const leading: DeclaredLink[] = [];
  let one = firstOf(byNote, writer);
  let other = firstOf(byPlace, place);
  for (; one >= 0 && other >= 0; one = nextOf(byNote, one), other = nextOf(byPlace, other)) {
    if (listOf(byPlace, one) === place) put(written, links[index[one] ?? 0]);
    if (listOf(byNote, other) === writer) put(leading, links[index[other] ?? 0]);
  }
  return one < 0 ? written : leading;
}

function put(list: DeclaredLink[], link: DeclaredLink | undefined): void {
  if (link !== undefined) list.push(link);
}

/** What the whole climb says, for the many names where what they lead to says it already. */
function matchOf(climber: Climber, row: number, link: DeclaredLink, place: number, target: Note | undefined): Match {
  if (target === undefined || link.target.includes('/')) return climber.climbOf(row, link).match;
  if (link.kind === 'code') return 'ed';
  const name = withoutExtension(link.target);
  if (name === target.name) return 'exact';
  const rung = rungOf(climber.graph, row, place);
  if (rung !== ANSWERS_BY.name) return MATCHES[rung] ?? 'ed';
  if (link.kind === 'wiki') return climber.climbOf(row, link).match;
  return foldCase(name) === foldCase(target.name) || foldLight(name) === foldLight(target.name) ? 'folded' : 'accents';
}

const MATCHES: readonly Match[] = ['exact', 'title', 'alias', 'code', 'ed'];

/** The first rung on which the note at a place answers to the name of a row; that of EDs when to none. */
function rungOf({ answers, rows }: Graph, row: number, place: number): number {
  let best: number = ANSWERS_BY.ed;
  const key = listOf(rows.byKey, row);
  for (let answer = firstOf(answers.byKey, key); answer >= 0; answer = nextOf(answers.byKey, answer)) {
    if (listOf(answers.byNote, answer) * 2 === place) best = Math.min(best, answers.kind[answer] ?? best);
  }
  return best;
}
