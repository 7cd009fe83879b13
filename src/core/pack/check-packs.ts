// Checks what packs say of each other: prerequisites in other packs, equivalents that exist and answer.
import type { Ed, LoadedPack } from './pack';
import type { Element, PackProblem } from './pack-problem';
import { placeTroubles, type ReadPack } from './parse-pack';
import type { TroubleAt } from './read-issues';
import { troubleWhen as when } from './trouble-when';

/** Problems of packs side by side. The packs stay usable: what is wrong is only not followed. */
export function checkPacks(packs: readonly ReadPack[]): PackProblem[] {
  const eds = new Map(
    packs.flatMap((read) => read.loaded.pack.eds.map((ed) => [nameOf(read.loaded, ed), { ed, read }])),
  );
  const check = (read: ReadPack): TroubleAt[] => [...checkEds(read, eds), ...checkSteps(read, eds)];
  return packs.flatMap((read) => placeTroubles(check(read), read.file, read.locate));
}

interface KnownEd {
  readonly ed: Ed;
  readonly read: ReadPack;
}

type KnownEds = ReadonlyMap<string, KnownEd>;

function nameOf({ pack }: LoadedPack, { code }: Ed): string {
  return `${pack.id}:${code}`;
}

function checkEds(read: ReadPack, known: KnownEds): TroubleAt[] {
  return read.loaded.pack.eds.flatMap((ed, at) => {
    const element: Element = { kind: 'ed', id: ed.code };
    const path = ['eds', at];
    return [
      ...ed.needs.flatMap(({ ed: code }, nth) =>
        when(isForeign(code) && !known.has(code), { problem: 'unknown-prerequisite', values: { ...element, code } }, [
          ...path,
          'needs',
          nth,
        ]),
      ),
      ...ed.equivalents.flatMap((code, nth) => {
        const problem = known.has(code) ? 'one-sided-equivalent' : 'unknown-equivalent';
        return when(!isEquivalent(read, ed, known.get(code)), { problem, values: { ...element, code } }, [
          ...path,
          'equivalents',
          nth,
        ]);
      }),
      ...ed.contents.flatMap(({ borrowedFrom: code = '' }, nth) =>
        when(code !== '' && !known.has(code), { problem: 'unknown-equivalent', values: { ...element, code } }, [
          ...path,
          'contents',
          nth,
          'borrowedFrom',
        ]),
      ),
    ];
  });
}

function isForeign(code: string): boolean {
  return code.includes(':');
}

/** A built-in pack cannot know a user's own: there, one side is enough. */
function isEquivalent(read: ReadPack, ed: Ed, other: KnownEd | undefined): boolean {
  if (other === undefined) return false;
  return other.ed.equivalents.includes(nameOf(read.loaded, ed)) || (other.read.builtIn && !read.builtIn);
}

function checkSteps(read: ReadPack, known: KnownEds): TroubleAt[] {
  return read.loaded.pack.steps.flatMap(({ id, needs }, at) =>
    needs.flatMap((code, nth) =>
      when(isForeign(code) && !known.has(code), { problem: 'unknown-ed', values: { kind: 'step', id, code } }, [
        'steps',
        at,
        'needs',
        nth,
      ]),
    ),
  );
}
