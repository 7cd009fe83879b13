// Finds the ED that a door already knows.
import type { Ed, LoadedPack } from '../../core/pack/pack';
import type { Target } from './action';

export function findEd(
  packs: readonly LoadedPack[],
  { pack, ed }: Target,
): { readonly loaded: LoadedPack; readonly ed: Ed } | undefined {
  if (ed === undefined) return undefined;
  for (const loaded of packs) {
    if (pack !== undefined && loaded.pack.id !== pack) continue;
    const found = loaded.pack.eds.find(({ code }) => code === ed);
    if (found !== undefined) return { loaded, ed: found };
  }
  return undefined;
}
