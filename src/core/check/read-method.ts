// What the methods say of EDs, ready to be asked by code.
import { findCycles } from '../graph/find-cycles';
import type { Ed, Pack } from '../pack/pack';

export interface Method {
  /** By code, of all methods together: codes of two methods never meet. */
  readonly eds: ReadonlyMap<string, Ed>;
  /** By code: the codes that it leads back to, itself among them, where the method has a loop. */
  readonly loops: ReadonlyMap<string, ReadonlySet<string>>;
}

export function readMethod(packs: readonly Pack[]): Method {
  const eds = new Map<string, Ed>();
  for (const pack of packs) for (const ed of pack.eds) if (!eds.has(ed.code)) eds.set(ed.code, ed);
  const arrows = [...eds.values()].flatMap(({ code, needs }) => needs.map((need) => ({ from: need.ed, to: code })));
  const loops = new Map<string, ReadonlySet<string>>();
  for (const loop of findCycles(arrows)) {
    const codes = new Set(loop);
    for (const code of loop) loops.set(code, codes);
  }
  return { eds, loops };
}

/** Whether a code may be told as unknown: there is a method, and the code is no specialisation's own (`P-8-EIA`). */
export function isUnknownEd({ eds }: Method, code: string): boolean {
  return eds.size > 0 && !eds.has(code) && code.length === 3;
}
