// What the methods say of EDs, ready to be asked by code.
import { editDistance } from '../graph/edit-distance';
import { methodLoops, type MethodLoops } from '../graph/method-loops';
import type { Note } from '../graph/note';
import type { Ed, Pack } from '../pack/pack';
import { compareTexts } from '../text/compare-texts';

export interface Method {
  /** By code, of all methods together: codes of two methods never meet. */
  readonly eds: ReadonlyMap<string, Ed>;
  readonly loops: MethodLoops;
  /** What `nearestEds` found: a wrong code is often written many times. */
  readonly nearest: Map<string, readonly string[]>;
}

export function readMethod(packs: readonly Pack[]): Method {
  const eds = new Map<string, Ed>();
  for (const pack of packs) for (const ed of pack.eds) if (!eds.has(ed.code)) eds.set(ed.code, ed);
  return { eds, loops: methodLoops(eds.values()), nearest: new Map() };
}

/** Whether a code may be told as unknown: there is a method, and the code is no specialisation's own (`P-8-EIA`). */
export function isUnknownEd({ eds }: Method, code: string): boolean {
  return eds.size > 0 && !eds.has(code) && code.length === 3;
}

/** Whether the method has one ED rest on another. */
export function restsOn({ needs }: Ed, { code }: Ed): boolean {
  return needs.some(({ ed }) => ed === code);
}

/** Codes that differ by one letter or digit, the nearest in their order first; at most three. */
export function nearestEds({ eds, nearest }: Method, code: string): readonly string[] {
  const known = nearest.get(code);
  if (known !== undefined) return known;
  const rank = (other: string): number =>
    Math.abs(Number.parseInt(other.slice(-3), 10) - Number.parseInt(code, 10)) || 0;
  const near = [...eds.keys()].filter((other) => editDistance(code, other, 1) <= 1);
  const found = near.sort((a, b) => rank(a) - rank(b) || compareTexts(a, b)).slice(0, 3);
  nearest.set(code, found);
  return found;
}

/** The method's ED that a note is; undefined for a note that is none. */
export function edOfNote({ eds }: Method, note: Note): Ed | undefined {
  if (!note.isEd) return undefined;
  for (const code of note.eds) {
    const ed = eds.get(code);
    if (ed !== undefined) return ed;
  }
  return undefined;
}
