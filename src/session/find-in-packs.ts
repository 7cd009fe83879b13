// Finds something in the first method that has it.
import type { LoadedPack, Pack } from '../core/pack/pack';

export interface FoundInPack<Found> {
  readonly loaded: LoadedPack;
  readonly found: Found;
}

export function findInPacks<Found>(
  packs: readonly LoadedPack[],
  look: (pack: Pack) => Found | undefined,
): FoundInPack<Found> | undefined {
  for (const loaded of packs) {
    const found = look(loaded.pack);
    if (found !== undefined) return { loaded, found };
  }
  return undefined;
}
