// The loops that methods have of their own: EDs that lead back to one another in what is prescribed.
import type { Ed } from '../pack/pack';
import { findCycles } from './find-cycles';

/** By code: the codes that it leads back to, itself among them; EDs outside every loop have none. */
export type MethodLoops = ReadonlyMap<string, ReadonlySet<string>>;

export function methodLoops(eds: Iterable<Pick<Ed, 'code' | 'needs'>>): MethodLoops {
  const arrows = [...eds].flatMap(({ code, needs }) => needs.map((need) => ({ from: need.ed, to: code })));
  return new Map(
    findCycles(arrows).flatMap((loop) => {
      const codes = new Set(loop);
      return loop.map((code) => [code, codes] as const);
    }),
  );
}
