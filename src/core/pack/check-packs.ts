// Checks what packs say of each other: prerequisites in other packs, equivalents that exist and answer.
import type { Ed, LoadedPack } from './pack';
import type { Element, PackProblem, PackTrouble } from './pack-problem';
import { placeTroubles, type ReadPack } from './parse-pack';
import type { TroubleAt } from './read-issues';

/** Problems of packs side by side. The packs stay usable: what is wrong is only not followed. */
export function checkPacks(packs: readonly ReadPack[]): PackProblem[] {
  const eds = new Map(
    packs.flatMap((read) => read.loaded.pack.eds.map((ed) => [nameOf(read.loaded, ed), { ed, read }])),
  );
  const check = (read: ReadPack): TroubleAt[] => [...checkEds(read, eds), ...checkSteps(read, eds)];
  return packs.flatMap((read) => placeTroubles(check(read), read.file, read.locate));
}

type KnownEds = ReadonlyMap<string, { readonly ed: Ed; readonly read: ReadPack }>;

function nameOf({ pack }: LoadedPack, { code }: Ed): string {
  return `${pack.id}:${code}`;
}

function trouble(what: PackTrouble, path: readonly PropertyKey[]): TroubleAt {
  return { trouble: what, path, part: 'value' };
}

function checkEds(read: ReadPack, known: KnownEds): TroubleAt[] {
  return read.loaded.pack.eds.flatMap((ed, at) => {
    const element: Element = { kind: 'ed', id: ed.code };
    const path = ['eds', at];
    return [
      ...ed.needs.flatMap(({ ed: code }, nth) =>
        code.includes(':') && !known.has(code)
          ? [trouble({ problem: 'unknown-prerequisite', values: { ...element, code } }, [...path, 'needs', nth])]
          : [],
      ),
      ...ed.equivalents.flatMap((code, nth) => {
        const problem = equivalence(read, ed, code, known);
        return problem === undefined
          ? []
          : [trouble({ problem, values: { ...element, code } }, [...path, 'equivalents', nth])];
      }),
      ...ed.contents.flatMap(({ borrowedFrom: code }, nth) =>
        code === undefined || known.has(code)
          ? []
          : [
              trouble({ problem: 'unknown-equivalent', values: { ...element, code } }, [
                ...path,
                'contents',
                nth,
                'borrowedFrom',
              ]),
            ],
      ),
    ];
  });
}

/** A built-in pack cannot know a user's own: there, one side is enough. */
function equivalence(
  read: ReadPack,
  ed: Ed,
  code: string,
  known: KnownEds,
): 'unknown-equivalent' | 'one-sided-equivalent' | undefined {
  const other = known.get(code);
  if (other === undefined) return 'unknown-equivalent';
  const answers = other.ed.equivalents.includes(nameOf(read.loaded, ed));
  return answers || (other.read.builtIn && !read.builtIn) ? undefined : 'one-sided-equivalent';
}

function checkSteps(read: ReadPack, known: KnownEds): TroubleAt[] {
  return read.loaded.pack.steps.flatMap((step, at) =>
    step.needs.flatMap((code, nth) =>
      code.includes(':') && !known.has(code)
        ? [trouble({ problem: 'unknown-ed', values: { kind: 'step', id: step.id, code } }, ['steps', at, 'needs', nth])]
        : [],
    ),
  );
}
