// Checks what packs say of each other: prerequisites in other packs, equivalents that exist and answer.
import { unknownName } from './check-pack';
import { findNames, isForeign } from './find-names';
import type { PackProblem } from './pack-problem';
import { placeTroubles, type ReadPack } from './parse-pack';
import { elementAt, type TroubleAt } from './read-issues';

/** Problems of packs side by side. The packs stay usable: what is wrong is only not followed. */
export function checkPacks(packs: readonly ReadPack[]): PackProblem[] {
  const eds: KnownEds = new Map(
    packs.flatMap(({ loaded: { pack }, builtIn }) =>
      pack.eds.map(({ code, equivalents }) => [`${pack.id}:${code}`, { equivalents, builtIn }]),
    ),
  );
  return packs.flatMap((read) =>
    placeTroubles(checkNames(read, eds), read.locate).map((trouble) => ({ ...trouble, file: read.file })),
  );
}

type KnownEds = ReadonlyMap<string, { readonly equivalents: readonly string[]; readonly builtIn: boolean }>;

function checkNames({ loaded: { pack }, builtIn }: ReadPack, known: KnownEds): TroubleAt[] {
  return findNames(pack, (_, name) => isForeign(name)).flatMap(({ kind, text: code, path }): TroubleAt[] => {
    const element = elementAt(pack, path);
    const other = known.get(code);
    if (other === undefined) return [{ ...unknownName(kind, code, element), path }];
    // A built-in pack cannot know a user's own: there, one side is enough.
    const answers = other.equivalents.includes(`${pack.id}:${element.id}`) || (other.builtIn && !builtIn);
    if (kind !== 'equivalent' || answers) return [];
    return [{ problem: 'one-sided-equivalent', values: { ...element, code }, path }];
  });
}
