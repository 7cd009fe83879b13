// Finds an ED by its code among methods.
import { findTypedEd } from '../core/pack/find-typed-ed';
import type { Ed, LoadedPack } from '../core/pack/pack';

export interface FoundEd {
  readonly loaded: LoadedPack;
  readonly ed: Ed;
}

/** The codes that there are, when none is the one wanted. `pack`: the id of the method to look in; all of them when absent. `method`: the one that is meant where several have the code. */
export function findEd(
  all: readonly LoadedPack[],
  code: string,
  pack: string | undefined,
  method = '',
): FoundEd | { readonly known: readonly string[] } {
  const packs = all.filter((loaded) => pack === undefined || loaded.pack.id === pack);
  const meant = packs.filter((loaded) => loaded.pack.id === method);
  for (const loaded of [...meant, ...packs]) {
    const ed = findTypedEd(loaded.pack.eds, code);
    if (ed !== undefined) return { loaded, ed };
  }
  return { known: packs.flatMap((loaded) => loaded.pack.eds.map((ed) => ed.code)) };
}
