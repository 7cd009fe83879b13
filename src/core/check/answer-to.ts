// What the note at the other end of a tie says in return.
import { firstOf, listOf, nextOf } from '../graph/chains';
import { type Graph, placeOfNote } from '../graph/graph';
import type { DeclaredLink } from '../graph/link';
import type { Tie } from '../graph/ties';

/** Bits of an answer. */
export const ANSWER = {
  /** It was looked up. */
  known: 1,
  /** It says the same relation. */
  mirrored: 2,
  /** Each says that it is the parent of the other, or its child. */
  contrary: 4,
} as const;

export const TURNED = { out: 'in', in: 'out', none: 'none' } as const;

/** Bits of `ANSWER`; none of what may be said where the tie leads to no other note. Looked up once. */
export function answerTo(graph: Graph, number: number, tie: Tie): number {
  if (tie.answer === 0) tie.answer = ANSWER.known | lookUp(graph, number, tie);
  return tie.answer;
}

/** Goes along the links of the other note and those to this one, until the fewer of the two are done. */
function lookUp({ rows }: Graph, number: number, { link, place, target }: Tie): number {
  const own = placeOfNote(number);
  if (target === undefined || place === own) return 0;
  const { byNote, byPlace, index } = rows;
  const writer = place / 2;
  let answer = 0;
  let one = firstOf(byNote, writer);
  let other = firstOf(byPlace, own);
  for (; one >= 0 && other >= 0; one = nextOf(byNote, one), other = nextOf(byPlace, other)) {
    if (listOf(byPlace, one) === own) answer |= compare(link, target.links[index[one] ?? 0]);
    if (listOf(byNote, other) === writer) answer |= compare(link, target.links[index[other] ?? 0]);
  }
  return answer;
}

function compare(link: DeclaredLink, back: DeclaredLink | undefined): number {
  if (back?.role !== link.role) return 0;
  const isMirror = back.type === link.type && back.way === TURNED[link.way];
  const isContrary = back.role === 'parent' && back.way === link.way;
  return (isMirror ? ANSWER.mirrored : 0) | (isContrary ? ANSWER.contrary : 0);
}
