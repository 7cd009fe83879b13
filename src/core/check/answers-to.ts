// What the note at the other end of a tie says in return.
import { type Graph, placeOfNote } from '../graph/graph';
import type { DeclaredLink } from '../graph/link';
import { linksBetween, type Tie } from '../graph/ties';

/** Nothing where the tie leads to no other note. Looked up once. */
export function answersTo(graph: Graph, number: number, tie: Tie): readonly DeclaredLink[] {
  const { place, target } = tie;
  if (target === undefined || place === placeOfNote(number)) return [];
  tie.backs ??= linksBetween(graph, place / 2, number);
  return tie.backs;
}

/** Whether a link that comes back says the same relation. */
export function isMirror({ link }: Tie, back: DeclaredLink): boolean {
  return back.role === link.role && back.type === link.type && back.way === TURNED[link.way];
}

export const TURNED = { out: 'in', in: 'out', none: 'none' } as const;
