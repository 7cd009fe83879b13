// The links of a note, ready for checks: where each leads, and which of them say the same.
import type { Climber } from '../graph/climber';
import { type Graph, placeOfNote } from '../graph/graph';
import type { DeclaredLink, MotType, Role } from '../graph/link';
import { type ResolvedLink, linksBetween, resolvedLinks } from '../graph/resolved-links';
import type { Tie } from './check';

/** Linear in the links of the note. */
export function tieLinks(graph: Graph, number: number, climber: Climber): readonly Tie[] {
  const resolved = resolvedLinks(graph, number, climber);
  if (resolved.length === 0) return [];
  const own = placeOfNote(number);
  const firsts = new Map<number, Tie>();
  const ties = resolved.map((link) => new NoteTie(link, relationOf(link, link.place === own)));
  for (const tie of ties) {
    const first = firsts.get(tie.relation);
    if (first === undefined || compareLinks(tie.link, first.link) < 0) firsts.set(tie.relation, tie);
  }
  if (firsts.size < ties.length) for (const tie of ties) tie.first = firsts.get(tie.relation) ?? tie;
  return ties;
}

/** By line, field and text: the order in which the places of a relation are named. */
export function compareLinks(a: DeclaredLink, b: DeclaredLink): number {
  return a.line - b.line || compare(a.field, b.field) || compare(a.raw, b.raw);
}

/** What the note at the other end says of this one; nothing where the tie leads to no other note. */
export function answersTo(graph: Graph, number: number, { place, target }: Tie): readonly DeclaredLink[] {
  return target === undefined || place === placeOfNote(number) ? [] : linksBetween(graph, place / 2, number);
}

/** Whether a link that comes back says the same relation. */
export function isMirror({ link }: Tie, back: DeclaredLink): boolean {
  return back.role === link.role && back.type === link.type && back.way === TURNED[link.way];
}

export const TURNED = { out: 'in', in: 'out', none: 'none' } as const;

class NoteTie implements Tie {
  readonly link: Tie['link'];
  readonly row: number;
  readonly place: number;
  readonly target: Tie['target'];
  readonly match: Tie['match'];
  first: Tie = this;

  constructor(
    { link, row, place, target, match }: ResolvedLink,
    readonly relation: number,
  ) {
    this.link = link;
    this.row = row;
    this.place = place;
    this.target = target;
    this.match = match;
  }
}

const ROLES: Readonly<Record<Role, number>> = { parent: 0, previous: 1, input: 2, friend: 3, mention: 4 };
const TYPES: Readonly<Record<MotType, number>> = { C: 1, S: 2, P: 3, R: 4, I: 5, A: 6 };

function relationOf({ link, place }: ResolvedLink, isOwn: boolean): number {
  const turned = link.way === 'in' && !isOwn ? 1 : 0;
  const type = link.type === undefined ? 0 : TYPES[link.type];
  return ((place * 5 + ROLES[link.role]) * 7 + type) * 2 + turned;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
