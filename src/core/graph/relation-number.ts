// One number for what a link says, so that links of a note that say the same are found by comparing numbers.
import { grown } from './chains';
import type { DeclaredLink, MotType, Role } from './link';

/** The roles whose links have a direction: all but friends and mentions. Their numbers come first. */
export const DIRECTED = ['parent', 'previous', 'input'] as const;
export type Directed = (typeof DIRECTED)[number];

const ROLES: Readonly<Record<Role, number>> = { parent: 0, previous: 1, input: 2, friend: 3, mention: 4 };
const TYPES: Readonly<Record<MotType, number>> = { C: 1, S: 2, P: 3, R: 4, I: 5, A: 6 };

/** The same for all links of one note that lead to one place with one role, type and direction. `isOwn`: the place is that of the note. */
export function relationNumber({ role, type, way }: DeclaredLink, place: number, isOwn: boolean): number {
  const said = place * 5 + ROLES[role];
  return (said * 7 + (type === undefined ? 0 : TYPES[type])) * 2 + (way === 'in' && !isOwn ? 1 : 0);
}

/** The arrows of a role between places, one at each rank below `size`; the columns may have more room. */
export interface Arrows {
  readonly role: Directed;
  from: Int32Array;
  to: Int32Array;
  size: number;
  /** Above all places. */
  count: number;
}

/** Adds the arrow of a relation that stands in the note at the place `own` to those of its role, which are in the order of `DIRECTED`. */
export function addArrow(byRole: readonly Arrows[], relation: number, own: number): void {
  const said = (relation / 14) | 0;
  const place = (said / 5) | 0;
  const arrows = byRole[said - place * 5];
  if (arrows === undefined) return;
  if (arrows.size === arrows.from.length) {
    arrows.from = grown(arrows.from, arrows.size);
    arrows.to = grown(arrows.to, arrows.size);
  }
  const isTurned = (relation & 1) === 1;
  arrows.from[arrows.size] = isTurned ? place : own;
  arrows.to[arrows.size] = isTurned ? own : place;
  arrows.size += 1;
  if (own >= arrows.count) arrows.count = own + 1;
  if (place >= arrows.count) arrows.count = place + 1;
}
