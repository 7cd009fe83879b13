// Reads the built-in methods, when one is first used.
import type { LoadedPack } from '../core/pack/pack';
import { readBuiltInPack, type BuiltInFile } from '../core/pack/parse-pack';

export interface ShelvedPack {
  readonly file: string;
  readonly source: BuiltInFile;
}

/** Gives the packs of a shelf in its order; the same ones each time. Tests hold that every built-in pack can be read. */
export function readPacks(shelf: readonly ShelvedPack[]): () => readonly LoadedPack[] {
  let packs: readonly LoadedPack[] | undefined;
  return () => {
    packs ??= shelf.flatMap(({ source, file }) => {
      const reading = readBuiltInPack(source, file);
      return reading.kind === 'pack' ? [reading.loaded] : [];
    });
    return packs;
  };
}
