// Finds an ED by its code among the built-in methods and those of the vault.
import { findTypedEd } from '../core/pack/find-typed-ed';
import { joinPacks } from '../core/pack/join-packs';
import type { Ed, LoadedPack } from '../core/pack/pack';
import { readBuiltInPack } from '../core/pack/parse-pack';
import { readUserPacks } from '../core/pack/read-user-packs';
import { packShelf } from '../packs';
import { packFoldersOf } from '../session/settings/settings';
import { readPackNotes } from './read-pack-notes.mjs';
import type { ReadVault } from './read-vault.mjs';

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

/** The built-in methods, and those of the vault. */
export function readPacks({ root, settings, filed }: ReadVault): readonly LoadedPack[] {
  const builtIn = packShelf.flatMap(({ source, file }) => {
    const reading = readBuiltInPack(source, file);
    return reading.kind === 'pack' ? [reading] : [];
  });
  const notes = readPackNotes(root, filed);
  const templatesOf = (id: string): Readonly<Record<string, string>> =>
    packShelf.find((shelved) => shelved.id === id)?.source.templates ?? {};
  return joinPacks(builtIn, readUserPacks(notes, packFoldersOf(settings), templatesOf)).packs;
}
